/** Elements that a picture replaces (CSS Display 3, 2.5.1). */
export type ReplacedElementName = 'img' | 'chart' | 'graphic';

export function isReplacedElement(name: string): name is ReplacedElementName {
  return name === 'img' || name === 'chart' || name === 'graphic';
}
