//! Schemas: what calls send and receive.

mod collections;
mod other;

pub use collections::{
    Collections, CollectionsEnumMap, CollectionsInline, CollectionsInlineDeeper,
    CollectionsInlineDeeperDeepest, CollectionsInlineItemsItem,
    CollectionsInlineItemsItemValuesItem, CollectionsInlineMapListItemValue,
    CollectionsInlineMatrixItemItem, CollectionsInlineValuesValue, CollectionsStatuses,
};
pub use other::Other;
