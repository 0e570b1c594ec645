import type { Detector } from './detector.ts';
import { signal } from './make.ts';

/** With a box for a message it may be anybody's contact form, on a page that warns of fraud its newsletter's. */
const WRITTEN_TO = 0.5;

/** A form that takes the reader's phone number, alone or with a name, to be called back or to have it done. */
export const leadForm: Detector = ({ fields, observation, warns }) => {
  // Call-back boxes stand in side columns too; a log-in box there has a password beside the number.
  const logsIn = (form: number | null): boolean => fields.some(({ field, kinds }) => field.form === form && kinds.has('askPassword'));
  const phone = fields.find(
    ({ field, kinds }) => kinds.has('phoneField') && (field.zone === 'main' || (field.zone === 'chrome' && !logsIn(field.form))),
  );
  if (!phone) return null;
  const { field } = phone;
  const takesMessages = fields.some((other) => other.field.type === 'textarea' && other.field.form === field.form && field.form !== null);
  const submit = field.form === null ? '' : (observation.forms[field.form]?.submit ?? '');
  return {
    ...signal(
      'lead-form',
      [{ where: 'form', text: [field.label || field.placeholder || field.near || field.name, submit].filter((s) => s !== '').join(' · ') }],
      {},
      takesMessages || warns ? WRITTEN_TO : 1,
    ),
    fields: [field.index],
  };
};
