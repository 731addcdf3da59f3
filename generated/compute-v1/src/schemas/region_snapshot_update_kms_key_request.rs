//! The schema `RegionSnapshotUpdateKmsKeyRequest`.

use gapi_runtime::v1::record;

record! {
    /// The schema `RegionSnapshotUpdateKmsKeyRequest`.
    pub struct RegionSnapshotUpdateKmsKeyRequest = "RegionSnapshotUpdateKmsKeyRequest" {
        /// Optional. The new KMS key to replace the current one on the snapshot. If
        /// empty, the snapshot will be re-encrypted using the primary version of the
        /// snapshot's current KMS key.
        ///
        /// The KMS key can be provided in the following formats:
        ///
        /// - projects/project_id/locations/region/keyRings/region/cryptoKeys/key
        pub kms_key_name: Option<String> = "kmsKeyName",
    }
}
