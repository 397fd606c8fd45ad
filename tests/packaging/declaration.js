// A declaration with three mistakes. The child does not exist.
export const declaration = {
  name: "Nguyễn Văn Mẫu",
  birth_date: "31/02/2023",
  sex: "boy",
  nickname: "Tí",
};
