import type { Detector } from './detector.ts';
import { signal } from './make.ts';
import { quote } from './reading/passages.ts';

/** Ending a mobile line is what the page is about. */
export const topicEndingLine: Detector = ({ topic }) => {
  if (!topic.isLine) return null;
  return signal('topic-ending-line', topic.best ? [quote(topic.best.passage, topic.best.start, topic.best.end)] : []);
};
