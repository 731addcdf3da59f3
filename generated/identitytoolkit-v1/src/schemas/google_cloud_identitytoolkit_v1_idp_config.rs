//! The schema `GoogleCloudIdentitytoolkitV1IdpConfig`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Config of an identity provider.
    pub struct GoogleCloudIdentitytoolkitV1IdpConfig =
        "GoogleCloudIdentitytoolkitV1IdpConfig" {
        /// OAuth2 client ID.
        pub client_id: Option<String> = "clientId",
        /// True if allows the user to sign in with the provider.
        pub enabled: Option<bool> = "enabled",
        /// Percent of users who will be prompted/redirected federated login for this IdP
        pub experiment_percent: Option<i32> = "experimentPercent",
        /// The property `provider`.
        pub provider: Option<Open<GoogleCloudIdentitytoolkitV1IdpConfigProvider>> =
            "provider",
        /// OAuth2 client secret.
        pub secret: Option<String> = "secret",
        /// Whitelisted client IDs for audience check.
        pub whitelisted_audiences: Option<Vec<String>> = "whitelistedAudiences",
    }
}

open_enum! {
    /// The property `provider` of `GoogleCloudIdentitytoolkitV1IdpConfig`.
    pub enum GoogleCloudIdentitytoolkitV1IdpConfigProvider =
        "GoogleCloudIdentitytoolkitV1IdpConfig.provider" {
        /// The value `PROVIDER_UNSPECIFIED`.
        ProviderUnspecified = "PROVIDER_UNSPECIFIED",
        /// Microsoft Live as identity provider.
        Mslive = "MSLIVE",
        /// Google as identity provider.
        Google = "GOOGLE",
        /// Facebook as identity provider.
        Facebook = "FACEBOOK",
        /// PayPal as identity provider.
        Paypal = "PAYPAL",
        /// Twitter as identity provider.
        Twitter = "TWITTER",
        /// Yahoo as identity provider.
        Yahoo = "YAHOO",
        /// AOL as identity provider.
        Aol = "AOL",
        /// GitHub as identity provider.
        Github = "GITHUB",
        /// Google Play Games as identity provider.
        GooglePlayGames = "GOOGLE_PLAY_GAMES",
        /// LinkedIn as identity provider.
        Linkedin = "LINKEDIN",
        /// iOS Game Center as identity provider.
        IosGameCenter = "IOS_GAME_CENTER",
    }
}
