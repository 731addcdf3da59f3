//! The schema `Bucket`.

use std::collections::BTreeMap;

use gapi_runtime::Date;
use gapi_runtime::Timestamp;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::BucketAccessControl;
use super::ObjectAccessControl;

record! {
    /// A bucket.
    pub struct Bucket = "Bucket" {
        /// Access controls on the bucket.
        ///
        /// Required by `storage.buckets.update`.
        pub acl: Option<Vec<BucketAccessControl>> = "acl",
        /// The bucket's Autoclass configuration.
        pub autoclass: Option<Box<BucketAutoclass>> = "autoclass",
        /// The bucket's billing configuration.
        pub billing: Option<Box<BucketBilling>> = "billing",
        /// The bucket's Cross-Origin Resource Sharing (CORS) configuration.
        pub cors: Option<Vec<BucketCorsItem>> = "cors",
        /// The bucket's custom placement configuration for Custom Dual Regions.
        pub custom_placement_config: Option<Box<BucketCustomPlacementConfig>> =
            "customPlacementConfig",
        /// The default value for event-based hold on newly created objects in this
        /// bucket. Event-based hold is a way to retain objects indefinitely until an
        /// event occurs, signified by the hold's release. After being released, such
        /// objects will be subject to bucket-level retention (if any). One sample use
        /// case of this flag is for banks to hold loan documents for at least 3 years
        /// after loan is paid in full. Here, bucket-level retention is 3 years and the
        /// event is loan being paid in full. In this example, these objects will be held
        /// intact for any number of years until the event has occurred (event-based hold
        /// on the object is released) and then 3 more years after that. That means
        /// retention duration of the objects begins from the moment event-based hold
        /// transitioned from true to false. Objects under event-based hold cannot be
        /// deleted, overwritten or archived until the hold is removed.
        pub default_event_based_hold: Option<bool> = "defaultEventBasedHold",
        /// Default access controls to apply to new objects when no ACL is provided.
        pub default_object_acl: Option<Vec<ObjectAccessControl>> = "defaultObjectAcl",
        /// Encryption configuration for a bucket.
        pub encryption: Option<Box<BucketEncryption>> = "encryption",
        /// HTTP 1.1 Entity tag for the bucket.
        pub etag: Option<String> = "etag",
        /// The generation of this bucket.
        pub generation: Option<i64> = "generation",
        /// The hard delete time of the bucket in RFC 3339 format.
        pub hard_delete_time: Option<Timestamp> = "hardDeleteTime",
        /// The bucket's hierarchical namespace configuration.
        pub hierarchical_namespace: Option<Box<BucketHierarchicalNamespace>> =
            "hierarchicalNamespace",
        /// The bucket's IAM configuration.
        pub iam_configuration: Option<Box<BucketIamConfiguration>> = "iamConfiguration",
        /// The ID of the bucket. For buckets, the id and name properties are the same.
        pub id: Option<String> = "id",
        /// The bucket's IP filter configuration. Specifies the network sources that are
        /// allowed to access the operations on the bucket, as well as its underlying
        /// objects. Only enforced when the mode is set to 'Enabled'.
        pub ip_filter: Option<Box<BucketIpFilter>> = "ipFilter",
        /// The kind of item this is. For buckets, this is always storage#bucket.
        ///
        /// The default is `storage#bucket`.
        pub kind: Option<String> = "kind",
        /// User-provided labels, in key/value pairs.
        pub labels: Option<BTreeMap<String, String>> = "labels",
        /// The bucket's lifecycle configuration. See [Lifecycle
        /// Management](https://cloud.google.com/storage/docs/lifecycle) for more
        /// information.
        pub lifecycle: Option<Box<BucketLifecycle>> = "lifecycle",
        /// The location of the bucket. Object data for objects in the bucket resides in
        /// physical storage within this region. Defaults to US. See the [Developer's
        /// Guide](https://cloud.google.com/storage/docs/locations) for the authoritative
        /// list.
        pub location: Option<String> = "location",
        /// The type of the bucket location.
        pub location_type: Option<String> = "locationType",
        /// The bucket's logging configuration, which defines the destination bucket and
        /// optional name prefix for the current bucket's logs.
        pub logging: Option<Box<BucketLogging>> = "logging",
        /// The metadata generation of this bucket.
        pub metageneration: Option<i64> = "metageneration",
        /// The name of the bucket.
        ///
        /// Required by `storage.buckets.insert`.
        pub name: Option<String> = "name",
        /// The bucket's object retention config.
        pub object_retention: Option<Box<BucketObjectRetention>> = "objectRetention",
        /// The owner of the bucket. This is always the project team's owner group.
        pub owner: Option<Box<BucketOwner>> = "owner",
        /// The project number of the project the bucket belongs to.
        pub project_number: Option<u64> = "projectNumber",
        /// The bucket's retention policy. The retention policy enforces a minimum
        /// retention time for all objects contained in the bucket, based on their
        /// creation time. Any attempt to overwrite or delete objects younger than the
        /// retention period will result in a PERMISSION_DENIED error. An unlocked
        /// retention policy can be modified or removed from the bucket via a
        /// storage.buckets.update operation. A locked retention policy cannot be removed
        /// or shortened in duration for the lifetime of the bucket. Attempting to remove
        /// or decrease period of a locked retention policy will result in a
        /// PERMISSION_DENIED error.
        pub retention_policy: Option<Box<BucketRetentionPolicy>> = "retentionPolicy",
        /// The Recovery Point Objective (RPO) of this bucket. Set to ASYNC_TURBO to turn
        /// on Turbo Replication on a bucket.
        pub rpo: Option<String> = "rpo",
        /// Reserved for future use.
        ///
        /// Named `satisfiesPZI` on the wire.
        pub satisfies_pzi: Option<bool> = "satisfiesPZI",
        /// Reserved for future use.
        ///
        /// Named `satisfiesPZS` on the wire.
        pub satisfies_pzs: Option<bool> = "satisfiesPZS",
        /// The URI of this bucket.
        pub self_link: Option<String> = "selfLink",
        /// The bucket's soft delete policy, which defines the period of time that
        /// soft-deleted objects will be retained, and cannot be permanently deleted.
        pub soft_delete_policy: Option<Box<BucketSoftDeletePolicy>> = "softDeletePolicy",
        /// The soft delete time of the bucket in RFC 3339 format.
        pub soft_delete_time: Option<Timestamp> = "softDeleteTime",
        /// The bucket's default storage class, used whenever no storageClass is
        /// specified for a newly-created object. This defines how objects in the bucket
        /// are stored and determines the SLA and the cost of storage. Values include
        /// MULTI_REGIONAL, REGIONAL, STANDARD, NEARLINE, COLDLINE, ARCHIVE, and
        /// DURABLE_REDUCED_AVAILABILITY. If this value is not specified when the bucket
        /// is created, it will default to STANDARD. For more information, see [Storage
        /// Classes](https://cloud.google.com/storage/docs/storage-classes).
        pub storage_class: Option<String> = "storageClass",
        /// The creation time of the bucket in RFC 3339 format.
        pub time_created: Option<Timestamp> = "timeCreated",
        /// The modification time of the bucket in RFC 3339 format.
        pub updated: Option<Timestamp> = "updated",
        /// The bucket's versioning configuration.
        pub versioning: Option<Box<BucketVersioning>> = "versioning",
        /// The bucket's website configuration, controlling how the service behaves when
        /// accessing bucket contents as a web site. See the [Static Website
        /// Examples](https://cloud.google.com/storage/docs/static-website) for more
        /// information.
        pub website: Option<Box<BucketWebsite>> = "website",
    }
}

record! {
    /// The bucket's Autoclass configuration.
    pub struct BucketAutoclass = "Bucket.autoclass" {
        /// Whether or not Autoclass is enabled on this bucket
        pub enabled: Option<bool> = "enabled",
        /// The storage class that objects in the bucket eventually transition to if they
        /// are not read for a certain length of time. Valid values are NEARLINE and
        /// ARCHIVE.
        pub terminal_storage_class: Option<String> = "terminalStorageClass",
        /// A date and time in RFC 3339 format representing the time of the most recent
        /// update to "terminalStorageClass".
        pub terminal_storage_class_update_time: Option<Timestamp> =
            "terminalStorageClassUpdateTime",
        /// A date and time in RFC 3339 format representing the instant at which
        /// "enabled" was last toggled.
        pub toggle_time: Option<Timestamp> = "toggleTime",
    }
}

record! {
    /// The bucket's billing configuration.
    pub struct BucketBilling = "Bucket.billing" {
        /// When set to true, Requester Pays is enabled for this bucket.
        pub requester_pays: Option<bool> = "requesterPays",
    }
}

record! {
    /// An item of the property `cors` of `Bucket`.
    pub struct BucketCorsItem = "Bucket.cors[]" {
        /// The value, in seconds, to return in the Access-Control-Max-Age header used in
        /// preflight responses.
        pub max_age_seconds: Option<i32> = "maxAgeSeconds",
        /// The list of HTTP methods on which to include CORS response headers, (GET,
        /// OPTIONS, POST, etc) Note: "\*" is permitted in the list of methods, and means
        /// "any method".
        pub method: Option<Vec<String>> = "method",
        /// The list of Origins eligible to receive CORS response headers. Note: "\*" is
        /// permitted in the list of origins, and means "any Origin".
        pub origin: Option<Vec<String>> = "origin",
        /// The list of HTTP headers other than the simple response headers to give
        /// permission for the user-agent to share across domains.
        pub response_header: Option<Vec<String>> = "responseHeader",
    }
}

record! {
    /// The bucket's custom placement configuration for Custom Dual Regions.
    pub struct BucketCustomPlacementConfig = "Bucket.customPlacementConfig" {
        /// The list of regional locations in which data is placed.
        pub data_locations: Option<Vec<String>> = "dataLocations",
    }
}

record! {
    /// Encryption configuration for a bucket.
    pub struct BucketEncryption = "Bucket.encryption" {
        /// If set, the new objects created in this bucket must comply with this
        /// enforcement config. Changing this has no effect on existing objects; it
        /// applies to new objects only. If omitted, the new objects are allowed to be
        /// encrypted with Customer Managed Encryption type by default.
        pub customer_managed_encryption_enforcement_config: Option<Box<BucketEncryptionCustomerManagedEncryptionEnforcementConfig>> =
            "customerManagedEncryptionEnforcementConfig",
        /// If set, the new objects created in this bucket must comply with this
        /// enforcement config. Changing this has no effect on existing objects; it
        /// applies to new objects only. If omitted, the new objects are allowed to be
        /// encrypted with Customer Supplied Encryption type by default.
        pub customer_supplied_encryption_enforcement_config: Option<Box<BucketEncryptionCustomerSuppliedEncryptionEnforcementConfig>> =
            "customerSuppliedEncryptionEnforcementConfig",
        /// A Cloud KMS key that will be used to encrypt objects inserted into this
        /// bucket, if no encryption method is specified.
        pub default_kms_key_name: Option<String> = "defaultKmsKeyName",
        /// If set, the new objects created in this bucket must comply with this
        /// enforcement config. Changing this has no effect on existing objects; it
        /// applies to new objects only. If omitted, the new objects are allowed to be
        /// encrypted with Google Managed Encryption type by default.
        pub google_managed_encryption_enforcement_config: Option<Box<BucketEncryptionGoogleManagedEncryptionEnforcementConfig>> =
            "googleManagedEncryptionEnforcementConfig",
    }
}

record! {
    /// If set, the new objects created in this bucket must comply with this enforcement
    /// config. Changing this has no effect on existing objects; it applies to new
    /// objects only. If omitted, the new objects are allowed to be encrypted with
    /// Customer Managed Encryption type by default.
    pub struct BucketEncryptionCustomerManagedEncryptionEnforcementConfig =
        "Bucket.encryption.customerManagedEncryptionEnforcementConfig" {
        /// Server-determined value that indicates the time from which configuration was
        /// enforced and effective. This value is in RFC 3339 format.
        pub effective_time: Option<Timestamp> = "effectiveTime",
        /// Restriction mode for Customer-Managed Encryption Keys. Defaults to
        /// NotRestricted.
        pub restriction_mode: Option<Open<BucketEncryptionCustomerManagedEncryptionEnforcementConfigRestrictionMode>> =
            "restrictionMode",
    }
}

open_enum! {
    /// Restriction mode for Customer-Managed Encryption Keys. Defaults to NotRestricted.
    pub enum BucketEncryptionCustomerManagedEncryptionEnforcementConfigRestrictionMode =
        "Bucket.encryption.customerManagedEncryptionEnforcementConfig.restrictionMode" {
        /// Creation of new objects with Customer-Managed Encryption is not restricted.
        NotRestricted = "NotRestricted",
        /// Creation of new objects with Customer-Managed Encryption is fully restricted.
        FullyRestricted = "FullyRestricted",
    }
}

record! {
    /// If set, the new objects created in this bucket must comply with this enforcement
    /// config. Changing this has no effect on existing objects; it applies to new
    /// objects only. If omitted, the new objects are allowed to be encrypted with
    /// Customer Supplied Encryption type by default.
    pub struct BucketEncryptionCustomerSuppliedEncryptionEnforcementConfig =
        "Bucket.encryption.customerSuppliedEncryptionEnforcementConfig" {
        /// Server-determined value that indicates the time from which configuration was
        /// enforced and effective. This value is in RFC 3339 format.
        pub effective_time: Option<Timestamp> = "effectiveTime",
        /// Restriction mode for Customer-Supplied Encryption Keys. Defaults to
        /// NotRestricted.
        pub restriction_mode: Option<Open<BucketEncryptionCustomerSuppliedEncryptionEnforcementConfigRestrictionMode>> =
            "restrictionMode",
    }
}

open_enum! {
    /// Restriction mode for Customer-Supplied Encryption Keys. Defaults to
    /// NotRestricted.
    pub enum BucketEncryptionCustomerSuppliedEncryptionEnforcementConfigRestrictionMode =
        "Bucket.encryption.customerSuppliedEncryptionEnforcementConfig.restrictionMode" {
        /// Creation of new objects with Customer-Supplied Encryption is not restricted.
        NotRestricted = "NotRestricted",
        /// Creation of new objects with Customer-Supplied Encryption is fully
        /// restricted.
        FullyRestricted = "FullyRestricted",
    }
}

record! {
    /// If set, the new objects created in this bucket must comply with this enforcement
    /// config. Changing this has no effect on existing objects; it applies to new
    /// objects only. If omitted, the new objects are allowed to be encrypted with Google
    /// Managed Encryption type by default.
    pub struct BucketEncryptionGoogleManagedEncryptionEnforcementConfig =
        "Bucket.encryption.googleManagedEncryptionEnforcementConfig" {
        /// Server-determined value that indicates the time from which configuration was
        /// enforced and effective. This value is in RFC 3339 format.
        pub effective_time: Option<Timestamp> = "effectiveTime",
        /// Restriction mode for Google-Managed Encryption Keys. Defaults to
        /// NotRestricted.
        pub restriction_mode: Option<Open<BucketEncryptionGoogleManagedEncryptionEnforcementConfigRestrictionMode>> =
            "restrictionMode",
    }
}

open_enum! {
    /// Restriction mode for Google-Managed Encryption Keys. Defaults to NotRestricted.
    pub enum BucketEncryptionGoogleManagedEncryptionEnforcementConfigRestrictionMode =
        "Bucket.encryption.googleManagedEncryptionEnforcementConfig.restrictionMode" {
        /// Creation of new objects with Google Managed Encryption is not restricted.
        NotRestricted = "NotRestricted",
        /// Creation of new objects with Google Managed Encryption is fully restricted.
        FullyRestricted = "FullyRestricted",
    }
}

record! {
    /// The bucket's hierarchical namespace configuration.
    pub struct BucketHierarchicalNamespace = "Bucket.hierarchicalNamespace" {
        /// When set to true, hierarchical namespace is enabled for this bucket.
        pub enabled: Option<bool> = "enabled",
    }
}

record! {
    /// The bucket's IAM configuration.
    pub struct BucketIamConfiguration = "Bucket.iamConfiguration" {
        /// The bucket's uniform bucket-level access configuration. The feature was
        /// formerly known as Bucket Policy Only. For backward compatibility, this field
        /// will be populated with identical information as the uniformBucketLevelAccess
        /// field. We recommend using the uniformBucketLevelAccess field to enable and
        /// disable the feature.
        pub bucket_policy_only: Option<Box<BucketIamConfigurationBucketPolicyOnly>> =
            "bucketPolicyOnly",
        /// The bucket's Public Access Prevention configuration. Currently, 'inherited'
        /// and 'enforced' are supported.
        pub public_access_prevention: Option<String> = "publicAccessPrevention",
        /// The bucket's uniform bucket-level access configuration.
        pub uniform_bucket_level_access: Option<Box<BucketIamConfigurationUniformBucketLevelAccess>> =
            "uniformBucketLevelAccess",
    }
}

record! {
    /// The bucket's uniform bucket-level access configuration. The feature was formerly
    /// known as Bucket Policy Only. For backward compatibility, this field will be
    /// populated with identical information as the uniformBucketLevelAccess field. We
    /// recommend using the uniformBucketLevelAccess field to enable and disable the
    /// feature.
    pub struct BucketIamConfigurationBucketPolicyOnly =
        "Bucket.iamConfiguration.bucketPolicyOnly" {
        /// If set, access is controlled only by bucket-level or above IAM policies.
        pub enabled: Option<bool> = "enabled",
        /// The deadline for changing iamConfiguration.bucketPolicyOnly.enabled from true
        /// to false in RFC 3339 format. iamConfiguration.bucketPolicyOnly.enabled may be
        /// changed from true to false until the locked time, after which the field is
        /// immutable.
        pub locked_time: Option<Timestamp> = "lockedTime",
    }
}

record! {
    /// The bucket's uniform bucket-level access configuration.
    pub struct BucketIamConfigurationUniformBucketLevelAccess =
        "Bucket.iamConfiguration.uniformBucketLevelAccess" {
        /// If set, access is controlled only by bucket-level or above IAM policies.
        pub enabled: Option<bool> = "enabled",
        /// The deadline for changing iamConfiguration.uniformBucketLevelAccess.enabled
        /// from true to false in RFC 3339 format.
        /// iamConfiguration.uniformBucketLevelAccess.enabled may be changed from true to
        /// false until the locked time, after which the field is immutable.
        pub locked_time: Option<Timestamp> = "lockedTime",
    }
}

record! {
    /// The bucket's IP filter configuration. Specifies the network sources that are
    /// allowed to access the operations on the bucket, as well as its underlying
    /// objects. Only enforced when the mode is set to 'Enabled'.
    pub struct BucketIpFilter = "Bucket.ipFilter" {
        /// Whether to allow all service agents to access the bucket regardless of the IP
        /// filter configuration.
        pub allow_all_service_agent_access: Option<bool> = "allowAllServiceAgentAccess",
        /// Whether to allow cross-org VPCs in the bucket's IP filter configuration.
        pub allow_cross_org_vpcs: Option<bool> = "allowCrossOrgVpcs",
        /// The mode of the IP filter. Valid values are 'Enabled' and 'Disabled'.
        pub mode: Option<String> = "mode",
        /// The public network source of the bucket's IP filter.
        pub public_network_source: Option<Box<BucketIpFilterPublicNetworkSource>> =
            "publicNetworkSource",
        /// The list of [VPC network](https://cloud.google.com/vpc/docs/vpc) sources of
        /// the bucket's IP filter.
        pub vpc_network_sources: Option<Vec<BucketIpFilterVpcNetworkSourcesItem>> =
            "vpcNetworkSources",
    }
}

record! {
    /// The public network source of the bucket's IP filter.
    pub struct BucketIpFilterPublicNetworkSource =
        "Bucket.ipFilter.publicNetworkSource" {
        /// The list of public IPv4, IPv6 cidr ranges that are allowed to access the
        /// bucket.
        pub allowed_ip_cidr_ranges: Option<Vec<String>> = "allowedIpCidrRanges",
    }
}

record! {
    /// An item of the property `vpcNetworkSources` of `Bucket.ipFilter`.
    pub struct BucketIpFilterVpcNetworkSourcesItem =
        "Bucket.ipFilter.vpcNetworkSources[]" {
        /// The list of IPv4, IPv6 cidr ranges subnetworks that are allowed to access the
        /// bucket.
        pub allowed_ip_cidr_ranges: Option<Vec<String>> = "allowedIpCidrRanges",
        /// Name of the network. Format:
        /// projects/{PROJECT_ID}/global/networks/{NETWORK_NAME}
        pub network: Option<String> = "network",
    }
}

record! {
    /// The bucket's lifecycle configuration. See [Lifecycle
    /// Management](https://cloud.google.com/storage/docs/lifecycle) for more
    /// information.
    pub struct BucketLifecycle = "Bucket.lifecycle" {
        /// A lifecycle management rule, which is made of an action to take and the
        /// condition(s) under which the action will be taken.
        pub rule: Option<Vec<BucketLifecycleRuleItem>> = "rule",
    }
}

record! {
    /// An item of the property `rule` of `Bucket.lifecycle`.
    pub struct BucketLifecycleRuleItem = "Bucket.lifecycle.rule[]" {
        /// The action to take.
        pub action: Option<Box<BucketLifecycleRuleItemAction>> = "action",
        /// The condition(s) under which the action will be taken.
        pub condition: Option<Box<BucketLifecycleRuleItemCondition>> = "condition",
    }
}

record! {
    /// The action to take.
    pub struct BucketLifecycleRuleItemAction = "Bucket.lifecycle.rule[].action" {
        /// Target storage class. Required iff the type of the action is SetStorageClass.
        pub storage_class: Option<String> = "storageClass",
        /// Type of the action. Currently, only Delete, SetStorageClass, and
        /// AbortIncompleteMultipartUpload are supported.
        ///
        /// Named `type` on the wire.
        pub type_: Option<String> = "type",
    }
}

record! {
    /// The condition(s) under which the action will be taken.
    pub struct BucketLifecycleRuleItemCondition = "Bucket.lifecycle.rule[].condition" {
        /// Age of an object (in days). This condition is satisfied when an object
        /// reaches the specified age.
        pub age: Option<i32> = "age",
        /// A date in RFC 3339 format with only the date part (for instance,
        /// "2013-01-15"). This condition is satisfied when an object is created before
        /// midnight of the specified date in UTC.
        pub created_before: Option<Date> = "createdBefore",
        /// A date in RFC 3339 format with only the date part (for instance,
        /// "2013-01-15"). This condition is satisfied when the custom time on an object
        /// is before this date in UTC.
        pub custom_time_before: Option<Date> = "customTimeBefore",
        /// Number of days elapsed since the user-specified timestamp set on an object.
        /// The condition is satisfied if the days elapsed is at least this number. If no
        /// custom timestamp is specified on an object, the condition does not apply.
        pub days_since_custom_time: Option<i32> = "daysSinceCustomTime",
        /// Number of days elapsed since the noncurrent timestamp of an object. The
        /// condition is satisfied if the days elapsed is at least this number. This
        /// condition is relevant only for versioned objects. The value of the field must
        /// be a nonnegative integer. If it's zero, the object version will become
        /// eligible for Lifecycle action as soon as it becomes noncurrent.
        pub days_since_noncurrent_time: Option<i32> = "daysSinceNoncurrentTime",
        /// Relevant only for versioned objects. If the value is true, this condition
        /// matches live objects; if the value is false, it matches archived objects.
        pub is_live: Option<bool> = "isLive",
        /// A regular expression that satisfies the RE2 syntax. This condition is
        /// satisfied when the name of the object matches the RE2 pattern. Note: This
        /// feature is currently in the "Early Access" launch stage and is only available
        /// to a whitelisted set of users; that means that this feature may be changed in
        /// backward-incompatible ways and that it is not guaranteed to be released.
        pub matches_pattern: Option<String> = "matchesPattern",
        /// List of object name prefixes. This condition will be satisfied when at least
        /// one of the prefixes exactly matches the beginning of the object name.
        pub matches_prefix: Option<Vec<String>> = "matchesPrefix",
        /// Objects having any of the storage classes specified by this condition will be
        /// matched. Values include MULTI_REGIONAL, REGIONAL, NEARLINE, COLDLINE,
        /// ARCHIVE, STANDARD, and DURABLE_REDUCED_AVAILABILITY.
        pub matches_storage_class: Option<Vec<String>> = "matchesStorageClass",
        /// List of object name suffixes. This condition will be satisfied when at least
        /// one of the suffixes exactly matches the end of the object name.
        pub matches_suffix: Option<Vec<String>> = "matchesSuffix",
        /// A date in RFC 3339 format with only the date part (for instance,
        /// "2013-01-15"). This condition is satisfied when the noncurrent time on an
        /// object is before this date in UTC. This condition is relevant only for
        /// versioned objects.
        pub noncurrent_time_before: Option<Date> = "noncurrentTimeBefore",
        /// Relevant only for versioned objects. If the value is N, this condition is
        /// satisfied when there are at least N versions (including the live version)
        /// newer than this version of the object.
        pub num_newer_versions: Option<i32> = "numNewerVersions",
        /// Objects having a size greater than this value in bytes will be matched.
        pub size_above_bytes: Option<i64> = "sizeAboveBytes",
        /// Objects having a size less than this value in bytes will be matched.
        pub size_below_bytes: Option<i64> = "sizeBelowBytes",
    }
}

record! {
    /// The bucket's logging configuration, which defines the destination bucket and
    /// optional name prefix for the current bucket's logs.
    pub struct BucketLogging = "Bucket.logging" {
        /// The destination bucket where the current bucket's logs should be placed.
        pub log_bucket: Option<String> = "logBucket",
        /// A prefix for log object names.
        pub log_object_prefix: Option<String> = "logObjectPrefix",
    }
}

record! {
    /// The bucket's object retention config.
    pub struct BucketObjectRetention = "Bucket.objectRetention" {
        /// The bucket's object retention mode. Can be Enabled.
        pub mode: Option<String> = "mode",
    }
}

record! {
    /// The owner of the bucket. This is always the project team's owner group.
    pub struct BucketOwner = "Bucket.owner" {
        /// The entity, in the form project-owner-projectId.
        pub entity: Option<String> = "entity",
        /// The ID for the entity.
        pub entity_id: Option<String> = "entityId",
    }
}

record! {
    /// The bucket's retention policy. The retention policy enforces a minimum retention
    /// time for all objects contained in the bucket, based on their creation time. Any
    /// attempt to overwrite or delete objects younger than the retention period will
    /// result in a PERMISSION_DENIED error. An unlocked retention policy can be modified
    /// or removed from the bucket via a storage.buckets.update operation. A locked
    /// retention policy cannot be removed or shortened in duration for the lifetime of
    /// the bucket. Attempting to remove or decrease period of a locked retention policy
    /// will result in a PERMISSION_DENIED error.
    pub struct BucketRetentionPolicy = "Bucket.retentionPolicy" {
        /// Server-determined value that indicates the time from which policy was
        /// enforced and effective. This value is in RFC 3339 format.
        pub effective_time: Option<Timestamp> = "effectiveTime",
        /// Once locked, an object retention policy cannot be modified.
        pub is_locked: Option<bool> = "isLocked",
        /// The duration in seconds that objects need to be retained. Retention duration
        /// must be greater than zero and less than 100 years. Note that enforcement of
        /// retention periods less than a day is not guaranteed. Such periods should only
        /// be used for testing purposes.
        pub retention_period: Option<i64> = "retentionPeriod",
    }
}

record! {
    /// The bucket's soft delete policy, which defines the period of time that
    /// soft-deleted objects will be retained, and cannot be permanently deleted.
    pub struct BucketSoftDeletePolicy = "Bucket.softDeletePolicy" {
        /// Server-determined value that indicates the time from which the policy, or one
        /// with a greater retention, was effective. This value is in RFC 3339 format.
        pub effective_time: Option<Timestamp> = "effectiveTime",
        /// The bucket's hard delete pause configuration. If set, soft-deleted objects in
        /// the bucket will not be permanently deleted until the hard delete pause is
        /// disabled.
        pub hard_delete_pause: Option<Box<BucketSoftDeletePolicyHardDeletePause>> =
            "hardDeletePause",
        /// The duration in seconds that soft-deleted objects in the bucket will be
        /// retained and cannot be permanently deleted.
        pub retention_duration_seconds: Option<i64> = "retentionDurationSeconds",
    }
}

record! {
    /// The bucket's hard delete pause configuration. If set, soft-deleted objects in the
    /// bucket will not be permanently deleted until the hard delete pause is disabled.
    pub struct BucketSoftDeletePolicyHardDeletePause =
        "Bucket.softDeletePolicy.hardDeletePause" {
        /// Server-determined value that indicates the time from which the hard delete
        /// pause became effective. This value is in RFC 3339 format.
        pub effective_time: Option<Timestamp> = "effectiveTime",
        /// Whether hard deletions are paused.
        pub enabled: Option<bool> = "enabled",
    }
}

record! {
    /// The bucket's versioning configuration.
    pub struct BucketVersioning = "Bucket.versioning" {
        /// While set to true, versioning is fully enabled for this bucket.
        pub enabled: Option<bool> = "enabled",
    }
}

record! {
    /// The bucket's website configuration, controlling how the service behaves when
    /// accessing bucket contents as a web site. See the [Static Website
    /// Examples](https://cloud.google.com/storage/docs/static-website) for more
    /// information.
    pub struct BucketWebsite = "Bucket.website" {
        /// If the requested object path is missing, the service will ensure the path has
        /// a trailing '/', append this suffix, and attempt to retrieve the resulting
        /// object. This allows the creation of index.html objects to represent directory
        /// pages.
        pub main_page_suffix: Option<String> = "mainPageSuffix",
        /// If the requested object path is missing, and any mainPageSuffix object is
        /// missing, if applicable, the service will return the named object from this
        /// bucket as the content for a 404 Not Found result.
        pub not_found_page: Option<String> = "notFoundPage",
    }
}
