//! Schemas: what calls send and receive.

mod collections;
mod other;

pub use collections::Collections;
pub use collections::CollectionsEnumMap;
pub use collections::CollectionsInline;
pub use collections::CollectionsInlineDeeper;
pub use collections::CollectionsInlineDeeperDeepest;
pub use collections::CollectionsInlineItemsItem;
pub use collections::CollectionsInlineItemsItemValuesItem;
pub use collections::CollectionsInlineMapListItemValue;
pub use collections::CollectionsInlineMatrixItemItem;
pub use collections::CollectionsInlineValuesValue;
pub use collections::CollectionsStatuses;
pub use other::Other;
