//! The schema `Dataset`.

use std::collections::BTreeMap;

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::DatasetAccessEntry;
use super::DatasetReference;
use super::EncryptionConfiguration;
use super::Expr;
use super::ExternalCatalogDatasetOptions;
use super::ExternalDatasetReference;
use super::LinkedDatasetMetadata;
use super::LinkedDatasetSource;
use super::RestrictionConfig;
use super::RoutineReference;
use super::TableReference;

record! {
    /// Represents a BigQuery dataset.
    pub struct Dataset = "Dataset" {
        /// Optional. An array of objects that define dataset access for one or more
        /// entities. You can set this property when inserting or updating a dataset in
        /// order to control who is allowed to access the data. If unspecified at dataset
        /// creation time, BigQuery adds default dataset access for the following
        /// entities: access.specialGroup: projectReaders; access.role: READER;
        /// access.specialGroup: projectWriters; access.role: WRITER;
        /// access.specialGroup: projectOwners; access.role: OWNER; access.userByEmail:
        /// \[dataset creator email\]; access.role: OWNER; If you patch a dataset, then
        /// this field is overwritten by the patched dataset's access field. To add
        /// entities, you must supply the entire existing access array in addition to any
        /// new entities that you want to add.
        pub access: Option<Vec<DatasetAccessItem>> = "access",
        /// Output only. The origin of the dataset, one of:
        ///
        /// - (Unset) - Native BigQuery Dataset
        /// - BIGLAKE - Dataset is backed by a namespace stored natively in Biglake
        pub catalog_source: Option<String> = "catalogSource",
        /// Output only. The time when this dataset was created, in milliseconds since
        /// the epoch.
        pub creation_time: Option<i64> = "creationTime",
        /// Required. A reference that identifies the dataset.
        pub dataset_reference: Option<Box<DatasetReference>> = "datasetReference",
        /// Optional. Defines the default collation specification of future tables
        /// created in the dataset. If a table is created in this dataset without
        /// table-level default collation, then the table inherits the dataset default
        /// collation, which is applied to the string fields that do not have explicit
        /// collation specified. A change to this field affects only tables created
        /// afterwards, and does not alter the existing tables. The following values are
        /// supported:
        ///
        /// - 'und:ci': undetermined locale, case insensitive.
        /// - '': empty string. Default to case-sensitive behavior.
        pub default_collation: Option<String> = "defaultCollation",
        /// The default encryption key for all tables in the dataset. After this property
        /// is set, the encryption key of all newly-created tables in the dataset is set
        /// to this value unless the table creation request or query explicitly overrides
        /// the key.
        pub default_encryption_configuration: Option<Box<EncryptionConfiguration>> =
            "defaultEncryptionConfiguration",
        /// This default partition expiration, expressed in milliseconds. When new
        /// time-partitioned tables are created in a dataset where this property is set,
        /// the table will inherit this value, propagated as the
        /// `TimePartitioning.expirationMs` property on the new table. If you set
        /// `TimePartitioning.expirationMs` explicitly when creating a table, the
        /// `defaultPartitionExpirationMs` of the containing dataset is ignored. When
        /// creating a partitioned table, if `defaultPartitionExpirationMs` is set, the
        /// `defaultTableExpirationMs` value is ignored and the table will not be inherit
        /// a table expiration deadline.
        pub default_partition_expiration_ms: Option<i64> =
            "defaultPartitionExpirationMs",
        /// Optional. Defines the default rounding mode specification of new tables
        /// created within this dataset. During table creation, if this field is
        /// specified, the table within this dataset will inherit the default rounding
        /// mode of the dataset. Setting the default rounding mode on a table overrides
        /// this option. Existing tables in the dataset are unaffected. If columns are
        /// defined during that table creation, they will immediately inherit the table's
        /// default rounding mode, unless otherwise specified.
        pub default_rounding_mode: Option<Open<DatasetDefaultRoundingMode>> =
            "defaultRoundingMode",
        /// Optional. The default lifetime of all tables in the dataset, in milliseconds.
        /// The minimum lifetime value is 3600000 milliseconds (one hour). To clear an
        /// existing default expiration with a PATCH request, set to 0. Once this
        /// property is set, all newly-created tables in the dataset will have an
        /// expirationTime property set to the creation time plus the value in this
        /// property, and changing the value will only affect new tables, not existing
        /// ones. When the expirationTime for a given table is reached, that table will
        /// be deleted automatically. If a table's expirationTime is modified or removed
        /// before the table expires, or if you provide an explicit expirationTime when
        /// creating a table, that value takes precedence over the default expiration
        /// time indicated by this property.
        pub default_table_expiration_ms: Option<i64> = "defaultTableExpirationMs",
        /// Optional. A user-friendly description of the dataset.
        pub description: Option<String> = "description",
        /// Output only. A hash of the resource.
        pub etag: Option<String> = "etag",
        /// Optional. Options defining open source compatible datasets living in the
        /// BigQuery catalog. Contains metadata of open source database, schema or
        /// namespace represented by the current dataset.
        pub external_catalog_dataset_options: Option<Box<ExternalCatalogDatasetOptions>> =
            "externalCatalogDatasetOptions",
        /// Optional. Reference to a read-only external dataset defined in data catalogs
        /// outside of BigQuery. Filled out when the dataset type is EXTERNAL.
        pub external_dataset_reference: Option<Box<ExternalDatasetReference>> =
            "externalDatasetReference",
        /// Optional. A descriptive name for the dataset.
        pub friendly_name: Option<String> = "friendlyName",
        /// Output only. The fully-qualified unique name of the dataset in the format
        /// projectId:datasetId. The dataset name without the project name is given in
        /// the datasetId field. When creating a new dataset, leave this field blank, and
        /// instead specify the datasetId field.
        pub id: Option<String> = "id",
        /// Optional. TRUE if the dataset and its table names are case-insensitive,
        /// otherwise FALSE. By default, this is FALSE, which means the dataset and its
        /// table names are case-sensitive. This field does not affect routine
        /// references.
        pub is_case_insensitive: Option<bool> = "isCaseInsensitive",
        /// Output only. The resource type.
        ///
        /// The default is `bigquery#dataset`.
        pub kind: Option<String> = "kind",
        /// The labels associated with this dataset. You can use these to organize and
        /// group your datasets. You can set this property when inserting or updating a
        /// dataset. See [Creating and Updating Dataset
        /// Labels](https://cloud.google.com/bigquery/docs/creating-managing-labels#creating_and_updating_dataset_labels)
        /// for more information.
        pub labels: Option<BTreeMap<String, String>> = "labels",
        /// Output only. The date when this dataset was last modified, in milliseconds
        /// since the epoch.
        pub last_modified_time: Option<i64> = "lastModifiedTime",
        /// Output only. Metadata about the LinkedDataset. Filled out when the dataset
        /// type is LINKED.
        pub linked_dataset_metadata: Option<Box<LinkedDatasetMetadata>> =
            "linkedDatasetMetadata",
        /// Optional. The source dataset reference when the dataset is of type LINKED.
        /// For all other dataset types it is not set. This field cannot be updated once
        /// it is set. Any attempt to update this field using Update and Patch API
        /// Operations will be ignored.
        pub linked_dataset_source: Option<Box<LinkedDatasetSource>> =
            "linkedDatasetSource",
        /// The geographic location where the dataset should reside. See
        /// <https://cloud.google.com/bigquery/docs/locations> for supported locations.
        pub location: Option<String> = "location",
        /// Optional. Defines the time travel window in hours. The value can be from 48
        /// to 168 hours (2 to 7 days). The default value is 168 hours if this is not
        /// set.
        pub max_time_travel_hours: Option<i64> = "maxTimeTravelHours",
        /// Optional. The [tags](https://cloud.google.com/bigquery/docs/tags) attached to
        /// this dataset. Tag keys are globally unique. Tag key is expected to be in the
        /// namespaced format, for example "123456789012/environment" where 123456789012
        /// is the ID of the parent organization or project resource for this tag key.
        /// Tag value is expected to be the short name, for example "Production". See
        /// [Tag
        /// definitions](https://cloud.google.com/iam/docs/tags-access-control#definitions)
        /// for more details.
        pub resource_tags: Option<BTreeMap<String, String>> = "resourceTags",
        /// Optional. Output only. Restriction config for all tables and dataset. If set,
        /// restrict certain accesses on the dataset and all its tables based on the
        /// config. See [Data
        /// egress](https://cloud.google.com/bigquery/docs/analytics-hub-introduction#data_egress)
        /// for more details.
        ///
        /// Output only.
        pub restrictions: Option<Box<RestrictionConfig>> = "restrictions",
        /// Output only. Reserved for future use.
        pub satisfies_pzi: Option<bool> = "satisfiesPzi",
        /// Output only. Reserved for future use.
        pub satisfies_pzs: Option<bool> = "satisfiesPzs",
        /// Output only. A URL that can be used to access the resource again. You can use
        /// this URL in Get or Update requests to the resource.
        pub self_link: Option<String> = "selfLink",
        /// Optional. Updates storage_billing_model for the dataset.
        pub storage_billing_model: Option<Open<DatasetStorageBillingModel>> =
            "storageBillingModel",
        /// Output only. Tags for the dataset. To provide tags as inputs, use the
        /// `resourceTags` field.
        #[deprecated]
        pub tags: Option<Vec<DatasetTagsItem>> = "tags",
        /// Output only. Same as `type` in `ListFormatDataset`. The type of the dataset,
        /// one of:
        ///
        /// - DEFAULT - only accessible by owner and authorized accounts,
        /// - PUBLIC - accessible by everyone,
        /// - LINKED - linked dataset,
        /// - EXTERNAL - dataset with definition in external metadata catalog,
        /// - BIGLAKE_ICEBERG - a Biglake dataset accessible through the Iceberg API,
        /// - BIGLAKE_HIVE - a Biglake dataset accessible through the Hive API.
        ///
        /// Named `type` on the wire.
        pub type_: Option<String> = "type",
    }
}

record! {
    /// An object that defines dataset access for an entity.
    pub struct DatasetAccessItem = "Dataset.access[]" {
        /// Optional. condition for the binding. If CEL expression in this field is true,
        /// this access binding will be considered
        pub condition: Option<Box<Expr>> = "condition",
        /// \[Pick one\] A grant authorizing all resources of a particular type in a
        /// particular dataset access to this dataset. Only views are supported for now.
        /// The role field is not required when this field is set. If that dataset is
        /// deleted and re-created, its access needs to be granted again via an update
        /// operation.
        pub dataset: Option<Box<DatasetAccessEntry>> = "dataset",
        /// \[Pick one\] A domain to grant access to. Any users signed in with the domain
        /// specified will be granted the specified access. Example: "example.com". Maps
        /// to IAM policy member "domain:DOMAIN".
        pub domain: Option<String> = "domain",
        /// \[Pick one\] An email address of a Google Group to grant access to. Maps to
        /// IAM policy member "group:GROUP".
        pub group_by_email: Option<String> = "groupByEmail",
        /// \[Pick one\] Some other type of member that appears in the IAM Policy but
        /// isn't a user, group, domain, or special group.
        pub iam_member: Option<String> = "iamMember",
        /// An IAM role ID that should be granted to the user, group, or domain specified
        /// in this access entry. The following legacy mappings will be applied:
        ///
        /// - `OWNER`: `roles/bigquery.dataOwner`
        /// - `WRITER`: `roles/bigquery.dataEditor`
        /// - `READER`: `roles/bigquery.dataViewer` This field will accept any of the
        ///   above formats, but will return only the legacy format. For example, if you
        ///   set this field to "roles/bigquery.dataOwner", it will be returned back as
        ///   "OWNER".
        pub role: Option<String> = "role",
        /// \[Pick one\] A routine from a different dataset to grant access to. Queries
        /// executed against that routine will have read access to views/tables/routines
        /// in this dataset. Only UDF is supported for now. The role field is not
        /// required when this field is set. If that routine is updated by any user,
        /// access to the routine needs to be granted again via an update operation.
        pub routine: Option<Box<RoutineReference>> = "routine",
        /// \[Pick one\] A special group to grant access to. Possible values include:
        ///
        /// - projectOwners: Owners of the enclosing project.
        /// - projectReaders: Readers of the enclosing project.
        /// - projectWriters: Writers of the enclosing project.
        /// - allAuthenticatedUsers: All authenticated BigQuery users. Maps to
        ///   similarly-named IAM members.
        pub special_group: Option<String> = "specialGroup",
        /// \[Pick one\] An email address of a user to grant access to. For example:
        /// fred@example.com. Maps to IAM policy member "user:EMAIL" or
        /// "serviceAccount:EMAIL".
        pub user_by_email: Option<String> = "userByEmail",
        /// \[Pick one\] A view from a different dataset to grant access to. Queries
        /// executed against that view will have read access to views/tables/routines in
        /// this dataset. The role field is not required when this field is set. If that
        /// view is updated by any user, access to the view needs to be granted again via
        /// an update operation.
        pub view: Option<Box<TableReference>> = "view",
    }
}

open_enum! {
    /// Optional. Defines the default rounding mode specification of new tables created
    /// within this dataset. During table creation, if this field is specified, the table
    /// within this dataset will inherit the default rounding mode of the dataset.
    /// Setting the default rounding mode on a table overrides this option. Existing
    /// tables in the dataset are unaffected. If columns are defined during that table
    /// creation, they will immediately inherit the table's default rounding mode, unless
    /// otherwise specified.
    pub enum DatasetDefaultRoundingMode = "Dataset.defaultRoundingMode" {
        /// Unspecified will default to using ROUND_HALF_AWAY_FROM_ZERO.
        RoundingModeUnspecified = "ROUNDING_MODE_UNSPECIFIED",
        /// ROUND_HALF_AWAY_FROM_ZERO rounds half values away from zero when applying
        /// precision and scale upon writing of NUMERIC and BIGNUMERIC values. For Scale:
        /// 0 1.1, 1.2, 1.3, 1.4 =\> 1 1.5, 1.6, 1.7, 1.8, 1.9 =\> 2
        RoundHalfAwayFromZero = "ROUND_HALF_AWAY_FROM_ZERO",
        /// ROUND_HALF_EVEN rounds half values to the nearest even value when applying
        /// precision and scale upon writing of NUMERIC and BIGNUMERIC values. For Scale:
        /// 0 1.1, 1.2, 1.3, 1.4 =\> 1 1.5 =\> 2 1.6, 1.7, 1.8, 1.9 =\> 2 2.5 =\> 2
        RoundHalfEven = "ROUND_HALF_EVEN",
    }
}

open_enum! {
    /// Optional. Updates storage_billing_model for the dataset.
    pub enum DatasetStorageBillingModel = "Dataset.storageBillingModel" {
        /// Value not set.
        StorageBillingModelUnspecified = "STORAGE_BILLING_MODEL_UNSPECIFIED",
        /// Billing for logical bytes.
        Logical = "LOGICAL",
        /// Billing for physical bytes.
        Physical = "PHYSICAL",
    }
}

record! {
    /// A global tag managed by Resource Manager.
    /// <https://cloud.google.com/iam/docs/tags-access-control#definitions>
    pub struct DatasetTagsItem = "Dataset.tags[]" {
        /// Required. The namespaced friendly name of the tag key, e.g.
        /// "12345/environment" where 12345 is org id.
        pub tag_key: Option<String> = "tagKey",
        /// Required. The friendly short name of the tag value, e.g. "production".
        pub tag_value: Option<String> = "tagValue",
    }
}
