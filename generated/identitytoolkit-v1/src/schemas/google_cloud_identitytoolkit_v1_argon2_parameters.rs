//! The schema `GoogleCloudIdentitytoolkitV1Argon2Parameters`.

use gapi_runtime::Bytes;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The parameters for Argon2 hashing algorithm.
    pub struct GoogleCloudIdentitytoolkitV1Argon2Parameters =
        "GoogleCloudIdentitytoolkitV1Argon2Parameters" {
        /// The additional associated data, if provided, is appended to the hash value to
        /// provide an additional layer of security. A base64-encoded string if specified
        /// via JSON.
        pub associated_data: Option<Bytes> = "associatedData",
        /// Required. The desired hash length in bytes. Minimum is 4 and maximum is 1024.
        pub hash_length_bytes: Option<i32> = "hashLengthBytes",
        /// Required. Must not be HASH_TYPE_UNSPECIFIED.
        pub hash_type: Option<Open<GoogleCloudIdentitytoolkitV1Argon2ParametersHashType>> =
            "hashType",
        /// Required. The number of iterations to perform. Minimum is 1, maximum is 16.
        pub iterations: Option<i32> = "iterations",
        /// Required. The memory cost in kibibytes. Maximum is 32768.
        pub memory_cost_kib: Option<i32> = "memoryCostKib",
        /// Required. The degree of parallelism, also called threads or lanes. Minimum is
        /// 1, maximum is 16.
        pub parallelism: Option<i32> = "parallelism",
        /// The version of the Argon2 algorithm. This defaults to VERSION_13 if not
        /// specified.
        pub version: Option<Open<GoogleCloudIdentitytoolkitV1Argon2ParametersVersion>> =
            "version",
    }
}

open_enum! {
    /// Required. Must not be HASH_TYPE_UNSPECIFIED.
    pub enum GoogleCloudIdentitytoolkitV1Argon2ParametersHashType =
        "GoogleCloudIdentitytoolkitV1Argon2Parameters.hashType" {
        /// The hash type is not specified.
        HashTypeUnspecified = "HASH_TYPE_UNSPECIFIED",
        /// An Argon2 variant, Argon2d.
        Argon2D = "ARGON2_D",
        /// An Argon2 variant, Argonid. Recommended.
        Argon2Id = "ARGON2_ID",
        /// An Argon2 variant, Argon2i.
        Argon2I = "ARGON2_I",
    }
}

open_enum! {
    /// The version of the Argon2 algorithm. This defaults to VERSION_13 if not
    /// specified.
    pub enum GoogleCloudIdentitytoolkitV1Argon2ParametersVersion =
        "GoogleCloudIdentitytoolkitV1Argon2Parameters.version" {
        /// The version is not specified.
        VersionUnspecified = "VERSION_UNSPECIFIED",
        /// The previous version, 0x10.
        ///
        /// Named `VERSION_10` on the wire.
        Version10 = "VERSION_10",
        /// The current version, 0x13. The default value for version.
        ///
        /// Named `VERSION_13` on the wire.
        Version13 = "VERSION_13",
    }
}
