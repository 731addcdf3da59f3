//! The schema `GoogleCloudIdentitytoolkitV1ProviderUserInfo`.

use gapi_runtime::v1::record;

record! {
    /// Information about the user as provided by various Identity Providers.
    pub struct GoogleCloudIdentitytoolkitV1ProviderUserInfo =
        "GoogleCloudIdentitytoolkitV1ProviderUserInfo" {
        /// The user's display name at the Identity Provider.
        pub display_name: Option<String> = "displayName",
        /// The user's email address at the Identity Provider.
        pub email: Option<String> = "email",
        /// The user's identifier at the Identity Provider.
        pub federated_id: Option<String> = "federatedId",
        /// The user's phone number at the Identity Provider.
        pub phone_number: Option<String> = "phoneNumber",
        /// The user's profile photo URL at the Identity Provider.
        pub photo_url: Option<String> = "photoUrl",
        /// The ID of the Identity Provider.
        pub provider_id: Option<String> = "providerId",
        /// The user's raw identifier directly returned from Identity Provider.
        pub raw_id: Option<String> = "rawId",
        /// The user's screen_name at Twitter or login name at GitHub.
        pub screen_name: Option<String> = "screenName",
    }
}
