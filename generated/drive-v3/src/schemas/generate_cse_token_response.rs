//! The schema `GenerateCseTokenResponse`.

use gapi_runtime::v1::record;

record! {
    /// JWT and associated metadata used to generate CSE files.
    pub struct GenerateCseTokenResponse = "GenerateCseTokenResponse" {
        /// The current Key ACL Service (KACLS) ID associated with the JWT.
        pub current_kacls_id: Option<i64> = "currentKaclsId",
        /// Name of the KACLs that the returned KACLs ID points to.
        pub current_kacls_name: Option<String> = "currentKaclsName",
        /// The fileId for which the JWT was generated.
        pub file_id: Option<String> = "fileId",
        /// The signed JSON Web Token (JWT) for the file.
        pub jwt: Option<String> = "jwt",
        /// Output only. Identifies what kind of resource this is. Value: the fixed
        /// string `"drive#generateCseTokenResponse"`.
        pub kind: Option<String> = "kind",
    }
}
