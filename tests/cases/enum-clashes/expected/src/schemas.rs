//! Schemas: what calls send and receive.

mod enums;

pub use enums::Enums;
pub use enums::EnumsControl;
pub use enums::EnumsDigits;
pub use enums::EnumsEmptyDescriptions;
pub use enums::EnumsFewDescriptions;
pub use enums::EnumsKeywords;
pub use enums::EnumsManyDescriptions;
pub use enums::EnumsRemoved;
pub use enums::EnumsState;
pub use enums::EnumsSymbols;
pub use enums::EnumsTwice;
pub use enums::EnumsUnspecified;
