import type { Detector } from './detector.ts';
import { signal } from './make.ts';

/** A form that takes the reader's phone number, alone or with a name, to be called back or to have it done. */
export const leadForm: Detector = ({ fields, observation }) => {
  const phone = fields.find(({ field, kinds }) => field.zone === 'main' && kinds.has('phoneField'));
  if (!phone) return null;
  const { field } = phone;
  const submit = field.form === null ? '' : (observation.forms[field.form]?.submit ?? '');
  return {
    ...signal('lead-form', [
      { where: 'form', text: [field.label || field.placeholder || field.near || field.name, submit].filter((s) => s !== '').join(' · ') },
    ]),
    fields: [field.index],
  };
};
