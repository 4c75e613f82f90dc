import { afterEach, expect, test } from 'vitest'
import { said } from '../../../components/common/said.ts'
import { speak } from '../../../lib/words/say.ts'

afterEach(() => speak('en'))

test('an element stands where the language wants it', async () => {
  const name = <bdi>German</bdi>
  expect(said('page:otherLanguage.title', { language: name })).toEqual(['This article is in ', name, ''])
  await speak('vi')
  expect(said('page:otherLanguage.title', { language: name })).toEqual(['Bài báo này viết bằng ', name, ''])
})
