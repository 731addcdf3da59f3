//! Schemas: what calls send and receive.

mod advance_relocate_bucket_operation_request;
mod anywhere_cache;
mod anywhere_caches;
mod bucket;
mod bucket_access_control;
mod bucket_access_controls;
mod bucket_storage_layout;
mod buckets;
mod bulk_restore_objects_request;
mod compose_request;
mod expr;
mod folder;
mod folders;
mod google_longrunning_list_operations_response;
mod google_longrunning_operation;
mod google_rpc_status;
mod hmac_key;
mod hmac_key_metadata;
mod hmac_keys_metadata;
mod managed_folder;
mod managed_folders;
mod notification;
mod notifications;
mod object;
mod object_access_control;
mod object_access_controls;
mod object_custom_context_payload;
mod object_full_context;
mod objects;
mod policy;
mod rapid_cache;
mod rapid_cache_config;
mod rapid_cache_policy;
mod rapid_caches;
mod relocate_bucket_request;
mod rewrite_response;
mod service_account;
mod test_iam_permissions_response;

pub use advance_relocate_bucket_operation_request::AdvanceRelocateBucketOperationRequest;
pub use anywhere_cache::AnywhereCache;
pub use anywhere_caches::AnywhereCaches;
pub use bucket::{
    Bucket, BucketAutoclass, BucketBilling, BucketCorsItem, BucketCustomPlacementConfig,
    BucketEncryption, BucketEncryptionCustomerManagedEncryptionEnforcementConfig,
    BucketEncryptionCustomerManagedEncryptionEnforcementConfigRestrictionMode,
    BucketEncryptionCustomerSuppliedEncryptionEnforcementConfig,
    BucketEncryptionCustomerSuppliedEncryptionEnforcementConfigRestrictionMode,
    BucketEncryptionGoogleManagedEncryptionEnforcementConfig,
    BucketEncryptionGoogleManagedEncryptionEnforcementConfigRestrictionMode,
    BucketHierarchicalNamespace, BucketIamConfiguration, BucketIamConfigurationBucketPolicyOnly,
    BucketIamConfigurationUniformBucketLevelAccess, BucketIpFilter,
    BucketIpFilterPublicNetworkSource, BucketIpFilterVpcNetworkSourcesItem, BucketLifecycle,
    BucketLifecycleRuleItem, BucketLifecycleRuleItemAction, BucketLifecycleRuleItemCondition,
    BucketLogging, BucketObjectRetention, BucketOwner, BucketRetentionPolicy,
    BucketSoftDeletePolicy, BucketSoftDeletePolicyHardDeletePause, BucketVersioning, BucketWebsite,
};
pub use bucket_access_control::{BucketAccessControl, BucketAccessControlProjectTeam};
pub use bucket_access_controls::BucketAccessControls;
pub use bucket_storage_layout::{
    BucketStorageLayout, BucketStorageLayoutCustomPlacementConfig,
    BucketStorageLayoutHierarchicalNamespace,
};
pub use buckets::Buckets;
pub use bulk_restore_objects_request::BulkRestoreObjectsRequest;
pub use compose_request::{
    ComposeRequest, ComposeRequestSourceObjectsItem,
    ComposeRequestSourceObjectsItemObjectPreconditions,
};
pub use expr::Expr;
pub use folder::{Folder, FolderPendingRenameInfo};
pub use folders::Folders;
pub use google_longrunning_list_operations_response::GoogleLongrunningListOperationsResponse;
pub use google_longrunning_operation::GoogleLongrunningOperation;
pub use google_rpc_status::GoogleRpcStatus;
pub use hmac_key::HmacKey;
pub use hmac_key_metadata::HmacKeyMetadata;
pub use hmac_keys_metadata::HmacKeysMetadata;
pub use managed_folder::ManagedFolder;
pub use managed_folders::ManagedFolders;
pub use notification::Notification;
pub use notifications::Notifications;
pub use object::{Object, ObjectContexts, ObjectCustomerEncryption, ObjectOwner, ObjectRetention};
pub use object_access_control::{ObjectAccessControl, ObjectAccessControlProjectTeam};
pub use object_access_controls::ObjectAccessControls;
pub use object_custom_context_payload::ObjectCustomContextPayload;
pub use object_full_context::{ObjectFullContext, ObjectFullContextType};
pub use objects::Objects;
pub use policy::{Policy, PolicyBindingsItem};
pub use rapid_cache::RapidCache;
pub use rapid_cache_config::RapidCacheConfig;
pub use rapid_cache_policy::{RapidCachePolicy, RapidCachePolicyIngestOnWrite};
pub use rapid_caches::RapidCaches;
pub use relocate_bucket_request::{
    RelocateBucketRequest, RelocateBucketRequestDestinationCustomPlacementConfig,
};
pub use rewrite_response::RewriteResponse;
pub use service_account::ServiceAccount;
pub use test_iam_permissions_response::TestIamPermissionsResponse;
