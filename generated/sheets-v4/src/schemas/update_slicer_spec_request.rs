//! The schema `UpdateSlicerSpecRequest`.

use gapi_runtime::FieldMask;
use gapi_runtime::v1::record;

use super::SlicerSpec;

record! {
    /// Updates a slicer's specifications. (This does not move or resize a slicer. To
    /// move or resize a slicer use UpdateEmbeddedObjectPositionRequest.
    pub struct UpdateSlicerSpecRequest = "UpdateSlicerSpecRequest" {
        /// The fields that should be updated. At least one field must be specified. The
        /// root `SlicerSpec` is implied and should not be specified. A single "\*"\` can
        /// be used as short-hand for listing every field.
        pub fields: Option<FieldMask> = "fields",
        /// The id of the slicer to update.
        pub slicer_id: Option<i32> = "slicerId",
        /// The specification to apply to the slicer.
        pub spec: Option<Box<SlicerSpec>> = "spec",
    }
}
