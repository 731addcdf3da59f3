//! The schema `SchemaFieldSpec`.

use gapi_runtime::v1::record;

record! {
    /// You can use schemas to add custom fields to user profiles. You can use these
    /// fields to store information such as the projects your users work on, their
    /// physical locations, their hire dates, or whatever else fits your business needs.
    /// For more information, see [Custom User
    /// Fields](https://developers.google.com/workspace/admin/directory/v1/guides/manage-schemas).
    pub struct SchemaFieldSpec = "SchemaFieldSpec" {
        /// Display Name of the field.
        ///
        /// Required by `directory.schemas.insert`, `directory.schemas.update`.
        pub display_name: Option<String> = "displayName",
        /// The ETag of the field.
        pub etag: Option<String> = "etag",
        /// The unique identifier of the field (Read-only)
        pub field_id: Option<String> = "fieldId",
        /// The name of the field.
        ///
        /// Required by `directory.schemas.insert`, `directory.schemas.update`.
        pub field_name: Option<String> = "fieldName",
        /// The type of the field.
        ///
        /// Required by `directory.schemas.insert`, `directory.schemas.update`.
        pub field_type: Option<String> = "fieldType",
        /// Boolean specifying whether the field is indexed or not. Default: `true`.
        ///
        /// The default is `true`.
        pub indexed: Option<bool> = "indexed",
        /// The kind of resource this is. For schema fields this is always
        /// `admin#directory#schema#fieldspec`.
        ///
        /// The default is `admin#directory#schema#fieldspec`.
        pub kind: Option<String> = "kind",
        /// A boolean specifying whether this is a multi-valued field or not. Default:
        /// `false`.
        pub multi_valued: Option<bool> = "multiValued",
        /// Indexing spec for a numeric field. By default, only exact match queries will
        /// be supported for numeric fields. Setting the `numericIndexingSpec` allows
        /// range queries to be supported.
        pub numeric_indexing_spec: Option<Box<SchemaFieldSpecNumericIndexingSpec>> =
            "numericIndexingSpec",
        /// Specifies who can view values of this field. See [Retrieve users as a
        /// non-administrator](https://developers.google.com/workspace/admin/directory/v1/guides/manage-users#retrieve_users_non_admin)
        /// for more information. Note: It may take up to 24 hours for changes to this
        /// field to be reflected.
        ///
        /// The default is `ALL_DOMAIN_USERS`.
        pub read_access_type: Option<String> = "readAccessType",
    }
}

record! {
    /// Indexing spec for a numeric field. By default, only exact match queries will be
    /// supported for numeric fields. Setting the `numericIndexingSpec` allows range
    /// queries to be supported.
    pub struct SchemaFieldSpecNumericIndexingSpec =
        "SchemaFieldSpec.numericIndexingSpec" {
        /// Maximum value of this field. This is meant to be indicative rather than
        /// enforced. Values outside this range will still be indexed, but search may not
        /// be as performant.
        pub max_value: Option<f64> = "maxValue",
        /// Minimum value of this field. This is meant to be indicative rather than
        /// enforced. Values outside this range will still be indexed, but search may not
        /// be as performant.
        pub min_value: Option<f64> = "minValue",
    }
}
