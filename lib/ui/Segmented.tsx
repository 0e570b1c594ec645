import { useId } from 'preact/hooks';

interface Props<Value extends string> {
  /** Id of the element that says what is chosen here. */
  readonly labelledBy: string;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}

/** A few choices side by side, one of them chosen: radio buttons, so arrow keys move between them. */
export function Segmented<Value extends string>({ labelledBy, choices, value, onChoose }: Props<Value>) {
  const name = useId();
  return (
    <fieldset class="seg" aria-labelledby={labelledBy}>
      {choices.map((choice) => (
        <label key={choice.value}>
          <input type="radio" name={name} checked={choice.value === value} onChange={() => onChoose(choice.value)} />
          {choice.label}
        </label>
      ))}
    </fieldset>
  );
}
