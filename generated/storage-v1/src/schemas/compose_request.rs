//! The schema `ComposeRequest`.

use gapi_runtime::v1::record;

use super::Object;

record! {
    /// A Compose request.
    pub struct ComposeRequest = "ComposeRequest" {
        /// If true, the source objects will be deleted.
        pub delete_source_objects: Option<bool> = "deleteSourceObjects",
        /// Properties of the resulting object.
        pub destination: Option<Box<Object>> = "destination",
        /// The kind of item this is.
        ///
        /// The default is `storage#composeRequest`.
        pub kind: Option<String> = "kind",
        /// The list of source objects that will be concatenated into a single object.
        ///
        /// Required by `storage.objects.compose`.
        pub source_objects: Option<Vec<ComposeRequestSourceObjectsItem>> =
            "sourceObjects",
    }
}

record! {
    /// An item of the property `sourceObjects` of `ComposeRequest`.
    pub struct ComposeRequestSourceObjectsItem = "ComposeRequest.sourceObjects[]" {
        /// The generation of this object to use as the source.
        pub generation: Option<i64> = "generation",
        /// The source object's name. All source objects must reside in the same bucket.
        ///
        /// Required by `storage.objects.compose`.
        pub name: Option<String> = "name",
        /// Conditions that must be met for this operation to execute.
        pub object_preconditions: Option<Box<ComposeRequestSourceObjectsItemObjectPreconditions>> =
            "objectPreconditions",
    }
}

record! {
    /// Conditions that must be met for this operation to execute.
    pub struct ComposeRequestSourceObjectsItemObjectPreconditions =
        "ComposeRequest.sourceObjects[].objectPreconditions" {
        /// Only perform the composition if the generation of the source object that
        /// would be used matches this value. If this value and a generation are both
        /// specified, they must be the same value or the call will fail.
        pub if_generation_match: Option<i64> = "ifGenerationMatch",
    }
}
