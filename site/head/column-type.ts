/** A kind of column in the guidelines for government sites (网页设计规范). */
export type ColumnType =
  | '首页'
  | '概况信息'
  | '机构职能'
  | '工作动态'
  | '数据发布'
  | '数据开放'
  | '政策解读'
  | '回应关切'
  | '办事服务'
  | '咨询投诉'
  | '征集调查'
  | '在线访谈';
