import request from 'some-package';
import { shared } from '../../shared.js';
import legacy from './legacy.cjs';

export const fetchTable = () => legacy(request, shared);
