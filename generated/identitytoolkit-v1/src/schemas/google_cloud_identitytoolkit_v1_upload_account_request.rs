//! The schema `GoogleCloudIdentitytoolkitV1UploadAccountRequest`.

use gapi_runtime::Bytes;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::GoogleCloudIdentitytoolkitV1Argon2Parameters;
use super::GoogleCloudIdentitytoolkitV1UserInfo;

record! {
    /// Request message for UploadAccount.
    pub struct GoogleCloudIdentitytoolkitV1UploadAccountRequest =
        "GoogleCloudIdentitytoolkitV1UploadAccountRequest" {
        /// Whether to overwrite an existing account in Identity Platform with a matching
        /// `local_id` in the request. If true, the existing account will be overwritten.
        /// If false, an error will be returned.
        pub allow_overwrite: Option<bool> = "allowOverwrite",
        /// The parameters for Argon2 hashing algorithm.
        pub argon2_parameters: Option<Box<GoogleCloudIdentitytoolkitV1Argon2Parameters>> =
            "argon2Parameters",
        /// The block size parameter used by the STANDARD_SCRYPT hashing function. This
        /// parameter, along with parallelization and cpu_mem_cost help tune the
        /// resources needed to hash a password, and should be tuned as processor speeds
        /// and memory technologies advance.
        pub block_size: Option<i32> = "blockSize",
        /// The CPU memory cost parameter to be used by the STANDARD_SCRYPT hashing
        /// function. This parameter, along with block_size and cpu_mem_cost help tune
        /// the resources needed to hash a password, and should be tuned as processor
        /// speeds and memory technologies advance.
        pub cpu_mem_cost: Option<i32> = "cpuMemCost",
        /// The property `delegatedProjectNumber`.
        #[deprecated]
        pub delegated_project_number: Option<i64> = "delegatedProjectNumber",
        /// The desired key length for the STANDARD_SCRYPT hashing function. Must be at
        /// least 1.
        pub dk_len: Option<i32> = "dkLen",
        /// Required. The hashing function used to hash the account passwords. Must be
        /// one of the following:
        ///
        /// - HMAC_SHA256
        /// - HMAC_SHA1
        /// - HMAC_MD5
        /// - SCRYPT
        /// - PBKDF_SHA1
        /// - MD5
        /// - HMAC_SHA512
        /// - SHA1
        /// - BCRYPT
        /// - PBKDF2_SHA256
        /// - SHA256
        /// - SHA512
        /// - STANDARD_SCRYPT
        /// - ARGON2
        pub hash_algorithm: Option<String> = "hashAlgorithm",
        /// Memory cost for hash calculation. Only required when the hashing function is
        /// SCRYPT.
        pub memory_cost: Option<i32> = "memoryCost",
        /// The parallelization cost parameter to be used by the STANDARD_SCRYPT hashing
        /// function. This parameter, along with block_size and cpu_mem_cost help tune
        /// the resources needed to hash a password, and should be tuned as processor
        /// speeds and memory technologies advance.
        pub parallelization: Option<i32> = "parallelization",
        /// Password and salt order when verify password.
        pub password_hash_order: Option<Open<GoogleCloudIdentitytoolkitV1UploadAccountRequestPasswordHashOrder>> =
            "passwordHashOrder",
        /// The number of rounds used for hash calculation. Only required for the
        /// following hashing functions:
        ///
        /// - MD5
        /// - SHA1
        /// - SHA256
        /// - SHA512
        /// - PBKDF_SHA1
        /// - PBKDF2_SHA256
        /// - SCRYPT
        pub rounds: Option<i32> = "rounds",
        /// One or more bytes to be inserted between the salt and plain text password.
        /// For stronger security, this should be a single non-printable character.
        pub salt_separator: Option<Bytes> = "saltSeparator",
        /// If true, the service will do the following list of checks before an account
        /// is uploaded:
        ///
        /// - Duplicate emails
        /// - Duplicate federated IDs
        /// - Federated ID provider validation If the duplication exists within the list
        ///   of accounts to be uploaded, it will prevent the entire list from being
        ///   uploaded. If the email or federated ID is a duplicate of a user already
        ///   within the project/tenant, the account will not be uploaded, but the rest
        ///   of the accounts will be unaffected. If false, these checks will be skipped.
        pub sanity_check: Option<bool> = "sanityCheck",
        /// The signer key used to hash the password. Required for the following hashing
        /// functions:
        ///
        /// - SCRYPT,
        /// - HMAC_MD5,
        /// - HMAC_SHA1,
        /// - HMAC_SHA256,
        /// - HMAC_SHA512
        pub signer_key: Option<Bytes> = "signerKey",
        /// The ID of the Identity Platform tenant the account belongs to.
        pub tenant_id: Option<String> = "tenantId",
        /// A list of accounts to upload. `local_id` is required for each user;
        /// everything else is optional.
        pub users: Option<Vec<GoogleCloudIdentitytoolkitV1UserInfo>> = "users",
    }
}

open_enum! {
    /// Password and salt order when verify password.
    pub enum GoogleCloudIdentitytoolkitV1UploadAccountRequestPasswordHashOrder =
        "GoogleCloudIdentitytoolkitV1UploadAccountRequest.passwordHashOrder" {
        /// The order is not specified.
        UnspecifiedOrder = "UNSPECIFIED_ORDER",
        /// The order is salt first, and then password.
        SaltAndPassword = "SALT_AND_PASSWORD",
        /// The order is password first, and then salt.
        PasswordAndSalt = "PASSWORD_AND_SALT",
    }
}
