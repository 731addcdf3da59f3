//! Schemas: what calls send and receive.

mod enums;

pub use enums::{
    Enums, EnumsControl, EnumsDigits, EnumsEmptyDescriptions, EnumsFewDescriptions, EnumsKeywords,
    EnumsManyDescriptions, EnumsRemoved, EnumsState, EnumsSymbols, EnumsTwice, EnumsUnspecified,
};
