/** What stands in a folder. */
export interface FolderEntry {
  /** Relative to the folder, with forward slashes. */
  readonly path: string;
  /** Links are not followed; `other` are sockets, pipes and devices. */
  readonly kind: 'file' | 'folder' | 'link' | 'other';
}

/** What reading files and replacing whole folders of them asks of the world around it. Paths are absolute. */
export interface FolderEffects {
  /** Bytes of a file; undefined where there is none. */
  read(path: string): Promise<Uint8Array | undefined>;
  /** The path with all links followed; undefined where there is nothing. */
  realPath(path: string): Promise<string | undefined>;
  /** Makes a folder and those above it. */
  makeFolder(path: string): Promise<void>;
  /** Writes a file whose folder exists, and waits until the disk has it. */
  write(path: string, bytes: Uint8Array): Promise<void>;
  /** Puts a file or a folder in another place in one step; a file takes the place of another, a folder only that of an empty one. */
  rename(from: string, to: string): Promise<void>;
  /** Deletes a file; does nothing where there is none. */
  remove(path: string): Promise<void>;
  /** Deletes a folder and all that is in it; does nothing where there is none. */
  removeFolder(path: string): Promise<void>;
  /** Names in a folder, sorted; undefined where there is no such folder. */
  names(folder: string): Promise<readonly string[] | undefined>;
  /** Everything below a folder, folders before what is in them, sorted; undefined where there is no such folder. */
  entries(folder: string): Promise<readonly FolderEntry[] | undefined>;
  /** Lets a file or a link stand in a second place as well, as a hard link, or as a copy where there can be none. */
  carry(from: string, to: string): Promise<void>;
  /** Gives a folder the permissions of another. */
  copyMode(from: string, to: string): Promise<void>;
  /** The current folder, absolute. */
  currentFolder(): string;
  /** A name for one piece of work of this process that no other has, fit for a file. */
  claim(): string;
  /**
   * Whether the work of that name may still go on.
   *
   * @param path a file or folder that it made, whose age tells where the work is of another machine
   * @param now one that was made just now
   */
  isAtWork(claim: string, path: string, now: string): Promise<boolean>;
  /** Lets some time pass. */
  wait(milliseconds: number): Promise<void>;
}
