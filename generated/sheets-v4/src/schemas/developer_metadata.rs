//! The schema `DeveloperMetadata`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::DeveloperMetadataLocation;

record! {
    /// Developer metadata associated with a location or object in a spreadsheet. For
    /// more information, see [Read, write, and search
    /// metadata](https://developers.google.com/workspace/sheets/api/guides/metadata).
    /// Developer metadata may be used to associate arbitrary data with various parts of
    /// a spreadsheet and it will remain associated at those locations as they move
    /// around and the spreadsheet is edited. For example, if developer metadata is
    /// associated with row 5 and another row is then subsequently inserted above row 5,
    /// that original metadata is still associated with the row it was first associated
    /// with (what is now row 6). If the associated object is deleted then its metadata
    /// is deleted too.
    pub struct DeveloperMetadata = "DeveloperMetadata" {
        /// The location where the metadata is associated.
        pub location: Option<Box<DeveloperMetadataLocation>> = "location",
        /// The spreadsheet-scoped unique ID that identifies the metadata. IDs may be
        /// specified when metadata is created, otherwise one will be randomly generated
        /// and assigned. Must be positive.
        pub metadata_id: Option<i32> = "metadataId",
        /// The metadata key. There may be multiple metadata in a spreadsheet with the
        /// same key. Developer metadata must always have a key specified.
        pub metadata_key: Option<String> = "metadataKey",
        /// Data associated with the metadata's key.
        pub metadata_value: Option<String> = "metadataValue",
        /// The metadata visibility. Developer metadata must always have visibility
        /// specified.
        pub visibility: Option<Open<DeveloperMetadataVisibility>> = "visibility",
    }
}

open_enum! {
    /// The metadata visibility. Developer metadata must always have visibility
    /// specified.
    pub enum DeveloperMetadataVisibility = "DeveloperMetadata.visibility" {
        /// Default value.
        DeveloperMetadataVisibilityUnspecified =
            "DEVELOPER_METADATA_VISIBILITY_UNSPECIFIED",
        /// Document-visible metadata is accessible from any developer project with
        /// access to the document.
        Document = "DOCUMENT",
        /// Project-visible metadata is only visible to and accessible by the developer
        /// project that created the metadata.
        Project = "PROJECT",
    }
}
