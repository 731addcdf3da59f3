//! The schema `File`.

use std::collections::BTreeMap;

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The schema `File`.
    pub struct File = "File" {
        /// The property `labels`.
        pub labels: Option<Box<FileLabels2>> = "labels",
        /// The property `parents`.
        pub parents: Option<Vec<FileParentsItem2>> = "parents",
        /// The property `props`.
        pub props: Option<BTreeMap<String, FilePropsValue2>> = "props",
        /// The property `status`.
        pub status: Option<Open<FileStatus2>> = "status",
    }
}

record! {
    /// The property `labels` of `File`.
    pub struct FileLabels2 = "File.labels" {
        /// The property `name`.
        pub name: Option<String> = "name",
    }
}

record! {
    /// An item of the property `parents` of `File`.
    pub struct FileParentsItem2 = "File.parents[]" {
        /// The property `id`.
        pub id: Option<String> = "id",
    }
}

record! {
    /// A value of the property `props` of `File`.
    pub struct FilePropsValue2 = "File.props{}" {
        /// The property `key`.
        pub key: Option<String> = "key",
    }
}

open_enum! {
    /// The property `status` of `File`.
    pub enum FileStatus2 = "File.status" {
        /// The value `ON`.
        On = "ON",
    }
}
