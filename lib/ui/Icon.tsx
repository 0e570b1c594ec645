import { type Drawing, ICONS, type IconName, type Stroke } from './icons.ts';

interface Props {
  readonly name: IconName;
  /** Pixels at text scale 1. */
  readonly size?: number;
  readonly class?: string;
}

/** Directional drawings turn round in right-to-left pages; base.css finds them by these classes. */
const MIRRORED: Partial<Record<IconName, string>> = {
  arrow: 'i-arrow',
  back: 'i-back',
  chevron: 'i-chevron',
  'external-link': 'i-ext',
  down: 'i-down',
};

function drawStroke(stroke: Stroke) {
  if (typeof stroke === 'string') return <path d={stroke} />;
  if ('circle' in stroke) return <circle cx={stroke.circle[0]} cy={stroke.circle[1]} r={stroke.circle[2]} />;
  if ('rect' in stroke) {
    const [x, y, width, height, rx] = stroke.rect;
    return <rect x={x} y={y} width={width} height={height} rx={rx} />;
  }
  return <path d={stroke.d} stroke-dasharray={stroke.dash} stroke-width={stroke.width} />;
}

/** One drawing of the set, hidden from screen readers: the words beside it say what it means. */
export function Icon({ name, size = 24, class: extra = '' }: Props) {
  const drawing: Drawing = ICONS[name];
  return (
    <svg
      class={`ic ${MIRRORED[name] ?? ''} ${extra}`.trim()}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      {drawing.fill && <path fill="currentColor" d={drawing.fill} />}
      <g
        fill="none"
        stroke={drawing.fill ? 'var(--cut, #fff)' : 'currentColor'}
        stroke-width={drawing.fill ? 2.25 : 1.75}
        stroke-linecap="round"
        stroke-linejoin="round"
      >
        {drawing.strokes.map(drawStroke)}
      </g>
    </svg>
  );
}
