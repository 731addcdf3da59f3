//! The schema `Policy`.

use gapi_runtime::Bytes;
use gapi_runtime::v1::record;

use super::Expr;

record! {
    /// A bucket/object/managedFolder IAM policy.
    pub struct Policy = "Policy" {
        /// An association between a role, which comes with a set of permissions, and
        /// members who may assume that role.
        ///
        /// Required by `storage.buckets.setIamPolicy`, `storage.objects.setIamPolicy`,
        /// `storage.managedFolders.setIamPolicy`.
        pub bindings: Option<Vec<PolicyBindingsItem>> = "bindings",
        /// HTTP 1.1 Entity tag for the policy.
        pub etag: Option<Bytes> = "etag",
        /// The kind of item this is. For policies, this is always storage#policy. This
        /// field is ignored on input.
        ///
        /// The default is `storage#policy`.
        pub kind: Option<String> = "kind",
        /// The ID of the resource to which this policy belongs. Will be of the form
        /// projects/\_/buckets/bucket for buckets,
        /// projects/\_/buckets/bucket/objects/object for objects, and
        /// projects/\_/buckets/bucket/managedFolders/managedFolder. A specific
        /// generation may be specified by appending #generationNumber to the end of the
        /// object name, e.g. projects/\_/buckets/my-bucket/objects/data.txt#17. The
        /// current generation can be denoted with #0. This field is ignored on input.
        pub resource_id: Option<String> = "resourceId",
        /// The IAM policy format version.
        pub version: Option<i32> = "version",
    }
}

record! {
    /// An item of the property `bindings` of `Policy`.
    pub struct PolicyBindingsItem = "Policy.bindings[]" {
        /// The condition that is associated with this binding. NOTE: an unsatisfied
        /// condition will not allow user access via current binding. Different bindings,
        /// including their conditions, are examined independently.
        pub condition: Option<Box<Expr>> = "condition",
        /// A collection of identifiers for members who may assume the provided role.
        /// Recognized identifiers are as follows:
        ///
        /// - allUsers - A special identifier that represents anyone on the internet;
        ///   with or without a Google account.
        /// - allAuthenticatedUsers - A special identifier that represents anyone who is
        ///   authenticated with a Google account or a service account.
        /// - user:emailid - An email address that represents a specific account. For
        ///   example, user:alice@gmail.com or user:joe@example.com.
        /// - serviceAccount:emailid - An email address that represents a service
        ///   account. For example,
        ///   serviceAccount:my-other-app@appspot.gserviceaccount.com .
        /// - group:emailid - An email address that represents a Google group. For
        ///   example, group:admins@example.com.
        /// - domain:domain - A Google Apps domain name that represents all the users of
        ///   that domain. For example, domain:google.com or domain:example.com.
        /// - projectOwner:projectid - Owners of the given project. For example,
        ///   projectOwner:my-example-project
        /// - projectEditor:projectid - Editors of the given project. For example,
        ///   projectEditor:my-example-project
        /// - projectViewer:projectid - Viewers of the given project. For example,
        ///   projectViewer:my-example-project
        ///
        /// Required by `storage.buckets.setIamPolicy`, `storage.objects.setIamPolicy`,
        /// `storage.managedFolders.setIamPolicy`.
        pub members: Option<Vec<String>> = "members",
        /// The role to which members belong. Two types of roles are supported: new IAM
        /// roles, which grant permissions that do not map directly to those provided by
        /// ACLs, and legacy IAM roles, which do map directly to ACL permissions. All
        /// roles are of the format roles/storage.specificRole. The new IAM roles are:
        ///
        /// - roles/storage.admin - Full control of Google Cloud Storage resources.
        /// - roles/storage.objectViewer - Read-Only access to Google Cloud Storage
        ///   objects.
        /// - roles/storage.objectCreator - Access to create objects in Google Cloud
        ///   Storage.
        /// - roles/storage.objectAdmin - Full control of Google Cloud Storage objects.
        ///   The legacy IAM roles are:
        /// - roles/storage.legacyObjectReader - Read-only access to objects without
        ///   listing. Equivalent to an ACL entry on an object with the READER role.
        /// - roles/storage.legacyObjectOwner - Read/write access to existing objects
        ///   without listing. Equivalent to an ACL entry on an object with the OWNER
        ///   role.
        /// - roles/storage.legacyBucketReader - Read access to buckets with object
        ///   listing. Equivalent to an ACL entry on a bucket with the READER role.
        /// - roles/storage.legacyBucketWriter - Read access to buckets with object
        ///   listing/creation/deletion. Equivalent to an ACL entry on a bucket with the
        ///   WRITER role.
        /// - roles/storage.legacyBucketOwner - Read and write access to existing buckets
        ///   with object listing/creation/deletion. Equivalent to an ACL entry on a
        ///   bucket with the OWNER role.
        ///
        /// Required by `storage.buckets.setIamPolicy`, `storage.objects.setIamPolicy`,
        /// `storage.managedFolders.setIamPolicy`.
        pub role: Option<String> = "role",
    }
}
