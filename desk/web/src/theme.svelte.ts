/** Light or dark: as the system says until the reader chooses. */
type Choice = 'auto' | 'light' | 'dark';

const system = window.matchMedia('(prefers-color-scheme: dark)');
const KEY = 'dateline.theme';

function stored(): Choice {
  try {
    const value = localStorage.getItem(KEY);
    return value === 'light' || value === 'dark' ? value : 'auto';
  } catch {
    return 'auto';
  }
}

class Theme {
  choice: Choice = $state(stored());
  #system = $state(system.matches);

  constructor() {
    system.addEventListener('change', (e) => (this.#system = e.matches));
  }

  get dark(): boolean {
    return this.choice === 'dark' || (this.choice === 'auto' && this.#system);
  }

  toggle(): void {
    this.choice = this.dark ? 'light' : 'dark';
    try {
      localStorage.setItem(KEY, this.choice);
    } catch {
      // a browser that keeps nothing still shows the choice until it is closed
    }
  }
}

export const theme = new Theme();
