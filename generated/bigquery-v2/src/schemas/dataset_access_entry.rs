//! The schema `DatasetAccessEntry`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::DatasetReference;

record! {
    /// Grants all resources of particular types in a particular dataset read access to
    /// the current dataset. Similar to how individually authorized views work, updates
    /// to any resource granted through its dataset (including creation of new resources)
    /// requires read permission to referenced resources, plus write permission to the
    /// authorizing dataset.
    pub struct DatasetAccessEntry = "DatasetAccessEntry" {
        /// The dataset this entry applies to
        pub dataset: Option<Box<DatasetReference>> = "dataset",
        /// Which resources in the dataset this entry applies to. Currently, only views
        /// are supported, but additional target types may be added in the future.
        pub target_types: Option<Vec<Open<DatasetAccessEntryTargetTypes>>> =
            "targetTypes",
    }
}

open_enum! {
    /// An item of the property `targetTypes` of `DatasetAccessEntry`.
    pub enum DatasetAccessEntryTargetTypes = "DatasetAccessEntry.targetTypes[]" {
        /// Do not use. You must set a target type explicitly.
        TargetTypeUnspecified = "TARGET_TYPE_UNSPECIFIED",
        /// This entry applies to views in the dataset.
        Views = "VIEWS",
        /// This entry applies to routines in the dataset.
        Routines = "ROUTINES",
    }
}
