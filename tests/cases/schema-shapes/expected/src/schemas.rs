//! Schemas: what calls send and receive.

mod count;
mod detections;
mod empty;
mod json_value;
mod map_of_inline;
mod map_of_records;
mod names;
mod nothing;
mod open;
mod pure_map;
mod record;
mod same_record;
mod state;
mod text;

pub use count::Count;
pub use detections::Detections;
pub use detections::DetectionsItemItem;
pub use empty::Empty;
pub use json_value::JsonValue;
pub use map_of_inline::MapOfInline;
pub use map_of_inline::MapOfInlineValue;
pub use map_of_records::MapOfRecords;
pub use names::Names;
pub use nothing::Nothing;
pub use open::OpenSchema;
pub use pure_map::PureMap;
pub use record::Record;
pub use same_record::SameRecord;
pub use state::State;
pub use text::Text;
