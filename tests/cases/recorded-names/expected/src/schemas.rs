//! Schemas: what calls send and receive.

mod file;
mod file_labels;
mod file_parents_item;
mod file_props_value;
mod file_status;

pub use file::File;
pub use file::FileLabels;
pub use file::FileParentsItem;
pub use file::FilePropsValue;
pub use file::FileStatus;
pub use file_labels::FileLabels2;
pub use file_parents_item::FileParentsItem2;
pub use file_props_value::FilePropsValue2;
pub use file_status::FileStatus2;
