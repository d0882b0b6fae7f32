import type { Language } from '../../language';

/** What stands in the place of the pictures until their own words have arrived. */
export interface PicturesFrame {
  readonly heading: string;
  readonly loading: string;
  readonly failed: string;
  readonly retry: string;
}

const frames: Readonly<Record<Language, PicturesFrame>> = {
  'en-US': {
    heading: 'Pictures',
    loading: 'Loading the pictures…',
    failed:
      'The pictures could not be loaded. Everything else works without them. Check the connection, then try again.',
    retry: 'Try again',
  },
  'zh-CN': {
    heading: '图表',
    loading: '正在加载图表…',
    failed: '未能加载图表，其他功能不受影响。请检查网络连接，然后重试。',
    retry: '重试',
  },
  'zh-TW': {
    heading: '圖表',
    loading: '正在載入圖表…',
    failed: '無法載入圖表，其他功能不受影響。請檢查網路連線，然後再試一次。',
    retry: '再試一次',
  },
};

export const picturesFrame = (language: Language): PicturesFrame => frames[language];
