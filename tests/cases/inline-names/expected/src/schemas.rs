//! Schemas: what calls send and receive.

mod file;
mod file_labels;
mod file_parents_item;
mod file_props_value;
mod file_status;

pub use file::File;
pub use file::FileLabels2;
pub use file::FileParentsItem2;
pub use file::FilePropsValue2;
pub use file::FileStatus2;
pub use file_labels::FileLabels;
pub use file_parents_item::FileParentsItem;
pub use file_props_value::FilePropsValue;
pub use file_status::FileStatus;
