/** What watching a pack asks of the world around it. */
export interface WatchEffects {
  /**
   * Tells of everything that is saved, made, moved or deleted in a folder and the folders in it, by its path there, with forward slashes.
   *
   * @param passes whether a folder directly in it is watched as well
   * @returns ends it
   */
  watchFolder(folder: string, passes: (name: string) => boolean, onSave: (path: string) => void): () => void;
  /**
   * Does something after a time.
   *
   * @returns calls it off
   */
  after(milliseconds: number, act: () => void): () => void;
}
