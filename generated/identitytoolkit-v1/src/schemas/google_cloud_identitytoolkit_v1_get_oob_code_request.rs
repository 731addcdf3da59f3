//! The schema `GoogleCloudIdentitytoolkitV1GetOobCodeRequest`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Request message for GetOobCode.
    pub struct GoogleCloudIdentitytoolkitV1GetOobCodeRequest =
        "GoogleCloudIdentitytoolkitV1GetOobCodeRequest" {
        /// If an associated android app can handle the OOB code, whether or not to
        /// install the android app on the device where the link is opened if the app is
        /// not already installed.
        pub android_install_app: Option<bool> = "androidInstallApp",
        /// If an associated android app can handle the OOB code, the minimum version of
        /// the app. If the version on the device is lower than this version then the
        /// user is taken to Google Play Store to upgrade the app.
        pub android_minimum_version: Option<String> = "androidMinimumVersion",
        /// If an associated android app can handle the OOB code, the Android package
        /// name of the android app that will handle the callback when this OOB code is
        /// used. This will allow the correct app to open if it is already installed, or
        /// allow Google Play Store to open to the correct app if it is not yet
        /// installed.
        pub android_package_name: Option<String> = "androidPackageName",
        /// When set to true, the OOB code link will be be sent as a Universal Link or an
        /// Android App Link and will be opened by the corresponding app if installed. If
        /// not set, or set to false, the OOB code will be sent to the web widget first
        /// and then on continue will redirect to the app if installed.
        pub can_handle_code_in_app: Option<bool> = "canHandleCodeInApp",
        /// For a PASSWORD_RESET request, a reCaptcha response is required when the
        /// system detects possible abuse activity. In those cases, this is the response
        /// from the reCaptcha challenge used to verify the caller.
        pub captcha_resp: Option<String> = "captchaResp",
        /// The property `challenge`.
        #[deprecated]
        pub challenge: Option<String> = "challenge",
        /// The client type: web, Android or iOS. Required when reCAPTCHA Enterprise
        /// protection is enabled.
        pub client_type: Option<Open<GoogleCloudIdentitytoolkitV1GetOobCodeRequestClientType>> =
            "clientType",
        /// The Url to continue after user clicks the link sent in email. This is the url
        /// that will allow the web widget to handle the OOB code.
        pub continue_url: Option<String> = "continueUrl",
        /// In order to ensure that the url used can be easily opened up in iOS or
        /// android, we create a [Firebase Dynamic
        /// Link](https://firebase.google.com/docs/dynamic-links). Most Identity Platform
        /// projects will only have one Dynamic Link domain enabled, and can leave this
        /// field blank. This field contains a specified Dynamic Link domain for projects
        /// that have multiple enabled.
        pub dynamic_link_domain: Option<String> = "dynamicLinkDomain",
        /// The account's email address to send the OOB code to, and generally the email
        /// address of the account that needs to be updated. Required for PASSWORD_RESET,
        /// EMAIL_SIGNIN, and VERIFY_EMAIL. Only required for VERIFY_AND_CHANGE_EMAIL
        /// requests when return_oob_link is set to true. In this case, it is the
        /// original email of the user.
        pub email: Option<String> = "email",
        /// If an associated iOS app can handle the OOB code, the App Store id of this
        /// app. This will allow App Store to open to the correct app if the app is not
        /// yet installed.
        ///
        /// Named `iOSAppStoreId` on the wire.
        pub i_os_app_store_id: Option<String> = "iOSAppStoreId",
        /// If an associated iOS app can handle the OOB code, the iOS bundle id of this
        /// app. This will allow the correct app to open if it is already installed.
        ///
        /// Named `iOSBundleId` on the wire.
        pub i_os_bundle_id: Option<String> = "iOSBundleId",
        /// An ID token for the account. It is required for VERIFY_AND_CHANGE_EMAIL and
        /// VERIFY_EMAIL requests unless return_oob_link is set to true.
        pub id_token: Option<String> = "idToken",
        /// Optional. In order to ensure that the url used can be easily opened in iOS or
        /// Android, we create a Hosting link '/\_\_/auth/links'. This optional field
        /// contains the domain to use when constructing a Hosting link. If not set,
        /// '.firebaseapp.com' domain will be used.
        pub link_domain: Option<String> = "linkDomain",
        /// The email address the account is being updated to. Required only for
        /// VERIFY_AND_CHANGE_EMAIL requests.
        pub new_email: Option<String> = "newEmail",
        /// The reCAPTCHA version of the reCAPTCHA token in the captcha_response.
        pub recaptcha_version: Option<Open<GoogleCloudIdentitytoolkitV1GetOobCodeRequestRecaptchaVersion>> =
            "recaptchaVersion",
        /// Required. The type of out-of-band (OOB) code to send. Depending on this
        /// value, other fields in this request will be required and/or have different
        /// meanings. There are 4 different OOB codes that can be sent:
        ///
        /// - PASSWORD_RESET
        /// - EMAIL_SIGNIN
        /// - VERIFY_EMAIL
        /// - VERIFY_AND_CHANGE_EMAIL
        pub request_type: Option<Open<GoogleCloudIdentitytoolkitV1GetOobCodeRequestRequestType>> =
            "requestType",
        /// Whether the confirmation link containing the OOB code should be returned in
        /// the response (no email is sent). Used when a developer wants to construct the
        /// email template and send it on their own. By default this is false; to specify
        /// this field, and to set it to true, it requires a Google OAuth 2.0 credential
        /// with proper
        /// [permissions](https://cloud.google.com/identity-platform/docs/access-control)
        pub return_oob_link: Option<bool> = "returnOobLink",
        /// The Project ID of the Identity Platform project which the account belongs to.
        /// To specify this field, it requires a Google OAuth 2.0 credential with proper
        /// [permissions](https://cloud.google.com/identity-platform/docs/access-control).
        pub target_project_id: Option<String> = "targetProjectId",
        /// The tenant ID of the Identity Platform tenant the account belongs to.
        pub tenant_id: Option<String> = "tenantId",
        /// The IP address of the caller. Required only for PASSWORD_RESET requests.
        pub user_ip: Option<String> = "userIp",
    }
}

open_enum! {
    /// The client type: web, Android or iOS. Required when reCAPTCHA Enterprise
    /// protection is enabled.
    pub enum GoogleCloudIdentitytoolkitV1GetOobCodeRequestClientType =
        "GoogleCloudIdentitytoolkitV1GetOobCodeRequest.clientType" {
        /// Client type is not specified.
        ClientTypeUnspecified = "CLIENT_TYPE_UNSPECIFIED",
        /// Client type is web.
        ClientTypeWeb = "CLIENT_TYPE_WEB",
        /// Client type is android.
        ClientTypeAndroid = "CLIENT_TYPE_ANDROID",
        /// Client type is ios.
        ClientTypeIos = "CLIENT_TYPE_IOS",
    }
}

open_enum! {
    /// The reCAPTCHA version of the reCAPTCHA token in the captcha_response.
    pub enum GoogleCloudIdentitytoolkitV1GetOobCodeRequestRecaptchaVersion =
        "GoogleCloudIdentitytoolkitV1GetOobCodeRequest.recaptchaVersion" {
        /// The reCAPTCHA version is not specified.
        RecaptchaVersionUnspecified = "RECAPTCHA_VERSION_UNSPECIFIED",
        /// The reCAPTCHA enterprise.
        RecaptchaEnterprise = "RECAPTCHA_ENTERPRISE",
    }
}

open_enum! {
    /// Required. The type of out-of-band (OOB) code to send. Depending on this value,
    /// other fields in this request will be required and/or have different meanings.
    /// There are 4 different OOB codes that can be sent:
    ///
    /// - PASSWORD_RESET
    /// - EMAIL_SIGNIN
    /// - VERIFY_EMAIL
    /// - VERIFY_AND_CHANGE_EMAIL
    pub enum GoogleCloudIdentitytoolkitV1GetOobCodeRequestRequestType =
        "GoogleCloudIdentitytoolkitV1GetOobCodeRequest.requestType" {
        /// Oob code type is not specified.
        OobReqTypeUnspecified = "OOB_REQ_TYPE_UNSPECIFIED",
        /// reset password
        PasswordReset = "PASSWORD_RESET",
        /// The value `OLD_EMAIL_AGREE`.
        #[deprecated]
        OldEmailAgree = "OLD_EMAIL_AGREE",
        /// The value `NEW_EMAIL_ACCEPT`.
        #[deprecated]
        NewEmailAccept = "NEW_EMAIL_ACCEPT",
        /// verify the account's email address by sending an email
        VerifyEmail = "VERIFY_EMAIL",
        /// The value `RECOVER_EMAIL`.
        #[deprecated]
        RecoverEmail = "RECOVER_EMAIL",
        /// sign in with email only
        EmailSignin = "EMAIL_SIGNIN",
        /// This flow sends an email to the specified new email, and when applied by
        /// clicking the link in the email changes the account's email to the new email.
        /// Used when the account must have verified email at all times, such as MFA
        /// accounts.
        VerifyAndChangeEmail = "VERIFY_AND_CHANGE_EMAIL",
        /// The value `REVERT_SECOND_FACTOR_ADDITION`.
        #[deprecated]
        RevertSecondFactorAddition = "REVERT_SECOND_FACTOR_ADDITION",
    }
}
