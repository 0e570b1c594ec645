import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Contract } from './contract.ts';

/** The contract's two ends for our own pages and the worker. Scripts in other people's pages use raw.ts, which carries no library. */
export const { sendMessage, onMessage } = defineExtensionMessaging<Contract>();
