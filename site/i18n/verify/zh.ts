/** The page on how to verify what was published, in Chinese; `en.ts` has the same shape. */
export const zh = {
  title: '怎样核对文件没有被改过',
  description: '用电脑自带的工具核对公布的文件：校验值、前后各期的链条、签名。',
  link: '核对文件',
  lead: '每期有一份清单，写着每个文件的校验值，还写着上一期清单的校验值。改动任何一期的任何一个字，校验值就对不上。',
  edition: (id: string) => `下面以最新一期（${id}）为例。`,
  nothing: '发布第一期以后，这里会写出它的校验值。',

  manifest: {
    title: '核对清单',
    get: '下载清单：',
    run: '算出它的校验值（SHA-256）。在存放文件的文件夹里打开命令行，复制一行运行：',
    systems: ['Windows', 'macOS', 'Linux'],
    expect: '应当得到：',
    more: '字母大小写不影响。对不上，就说明文件被改过，或者没有下载完。',
  },
  files: {
    title: '核对每张表',
    lead: '把这一期的表下载到同一个文件夹。在Linux上可以一次核对完：把下面各行存成sums.txt，运行',
    each: '在Windows和macOS上逐个核对：命令同上，换成表的文件名。',
    sums: '各表的校验值：',
  },
  chain: {
    title: '核对前后各期',
    lead: (id: string, previous: string) =>
      `用记事本打开${id}的清单，最后的previous写着上一期（${previous}）和它的清单的校验值：`,
    run: '下载上一期的清单，照上面的办法算出校验值，应当与它相同。一期一期往回核对，就能核对到最早的一期。',
    get: '上一期的清单：',
    first: '这是最早的一期，它的previous是null。',
    withdrawal:
      '上一期如果在本期发布前已经撤回，previous里还写着撤回说明（withdrawn.json）的校验值。',
    keep: '自己留一份最新清单的校验值，以后就能知道以前各期有没有被换过。',
  },
  withdrawn: {
    title: '撤回的各期',
    lead: '公布以后发现有错的一期，写明原因撤回，再重新公布。撤回的文件留在原处，旁边多一份撤回说明。',
    none: '现在没有撤回的期。',
    said: '撤回说明',
  },
  signature: {
    title: '核对签名',
    lead: '这一期的清单有签名（Ed25519）。签名说明清单出自持有密钥的人。下载三个文件：',
    run: '用OpenSSL（3.0或更新）核对：',
    expect: '应当得到Signature Verified Successfully。',
    other: '公钥要从别处也核对一次，例如主办单位的公告；只从本站得到的公钥，换站的人也能一起换掉。',
    none: '这一期没有签名。',
  },
  program: {
    title: '用程序一次核对完',
    lead: '本站的程序可以核对整个档案：每个文件、每一环、每个签名。先照“怎样保护反映问题的人”那一页下载各期，再运行：',
    how: '怎样下载各期',
  },
};

export type VerifyStrings = typeof zh;
