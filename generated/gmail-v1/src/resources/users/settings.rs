//! The resource `users.settings`.

pub mod cse;
pub mod delegates;
pub mod filters;
pub mod forwarding_addresses;
pub mod send_as;

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::resources::users::settings::cse::Cse;
use crate::resources::users::settings::delegates::Delegates;
use crate::resources::users::settings::filters::Filters;
use crate::resources::users::settings::forwarding_addresses::ForwardingAddresses;
use crate::resources::users::settings::send_as::SendAsResource;
use crate::schemas::AutoForwarding;
use crate::schemas::ImapSettings;
use crate::schemas::LanguageSettings;
use crate::schemas::PopSettings;
use crate::schemas::VacationSettings;
use crate::scopes;

/// The resource `users.settings`.
#[derive(Clone, Debug)]
pub struct Settings {
    pub(crate) service: Service,
}

impl Settings {
    /// The resource `users.settings.cse`.
    pub fn cse(&self) -> Cse {
        let service = self.service.clone();
        Cse { service }
    }

    /// The resource `users.settings.delegates`.
    pub fn delegates(&self) -> Delegates {
        let service = self.service.clone();
        Delegates { service }
    }

    /// The resource `users.settings.filters`.
    pub fn filters(&self) -> Filters {
        let service = self.service.clone();
        Filters { service }
    }

    /// The resource `users.settings.forwardingAddresses`.
    pub fn forwarding_addresses(&self) -> ForwardingAddresses {
        let service = self.service.clone();
        ForwardingAddresses { service }
    }

    /// The resource `users.settings.sendAs`.
    pub fn send_as(&self) -> SendAsResource {
        let service = self.service.clone();
        SendAsResource { service }
    }

    /// Gets the auto-forwarding setting for the specified account. For more information,
    /// see [Manage email
    /// forwarding](https://developers.google.com/workspace/gmail/api/guides/forwarding_settings).
    ///
    /// `GET gmail/v1/users/{userId}/settings/autoForwarding`, method id
    /// `gmail.users.settings.getAutoForwarding`.
    ///
    /// - `user_id`: User's email address. The special value "me" can be used to indicate
    ///   the authenticated user. The default is `me`.
    ///
    /// Needs one of [these scopes](crate::scopes): `GMAIL_MODIFY`, `GMAIL_READONLY`,
    /// `GMAIL_SETTINGS_BASIC`, `MAIL_GOOGLE_COM`. Asks for `GMAIL_READONLY` unless the
    /// client or the call names others.
    pub fn get_auto_forwarding(&self, user_id: impl Into<String>) -> GetAutoForwarding {
        let mut call = Call::new(&self.service, &GET_AUTO_FORWARDING);
        call.path("userId", user_id.into());
        GetAutoForwarding { call }
    }

    /// Gets IMAP settings. For more information, see [Configure POP and IMAP settings
    /// with the Gmail
    /// API](https://developers.google.com/workspace/gmail/api/guides/pop_imap_settings).
    ///
    /// `GET gmail/v1/users/{userId}/settings/imap`, method id
    /// `gmail.users.settings.getImap`.
    ///
    /// - `user_id`: User's email address. The special value "me" can be used to indicate
    ///   the authenticated user. The default is `me`.
    ///
    /// Needs one of [these scopes](crate::scopes): `GMAIL_MODIFY`, `GMAIL_READONLY`,
    /// `GMAIL_SETTINGS_BASIC`, `MAIL_GOOGLE_COM`. Asks for `GMAIL_READONLY` unless the
    /// client or the call names others.
    pub fn get_imap(&self, user_id: impl Into<String>) -> GetImap {
        let mut call = Call::new(&self.service, &GET_IMAP);
        call.path("userId", user_id.into());
        GetImap { call }
    }

    /// Gets language settings. For more information, see [Manage language
    /// settings](https://developers.google.com/workspace/gmail/api/guides/language-settings).
    ///
    /// `GET gmail/v1/users/{userId}/settings/language`, method id
    /// `gmail.users.settings.getLanguage`.
    ///
    /// - `user_id`: User's email address. The special value "me" can be used to indicate
    ///   the authenticated user. The default is `me`.
    ///
    /// Needs one of [these scopes](crate::scopes): `GMAIL_MODIFY`, `GMAIL_READONLY`,
    /// `GMAIL_SETTINGS_BASIC`, `MAIL_GOOGLE_COM`. Asks for `GMAIL_READONLY` unless the
    /// client or the call names others.
    pub fn get_language(&self, user_id: impl Into<String>) -> GetLanguage {
        let mut call = Call::new(&self.service, &GET_LANGUAGE);
        call.path("userId", user_id.into());
        GetLanguage { call }
    }

    /// Gets POP settings. For more information, see [Configure POP and IMAP settings
    /// with the Gmail
    /// API](https://developers.google.com/workspace/gmail/api/guides/pop_imap_settings).
    ///
    /// `GET gmail/v1/users/{userId}/settings/pop`, method id
    /// `gmail.users.settings.getPop`.
    ///
    /// - `user_id`: User's email address. The special value "me" can be used to indicate
    ///   the authenticated user. The default is `me`.
    ///
    /// Needs one of [these scopes](crate::scopes): `GMAIL_MODIFY`, `GMAIL_READONLY`,
    /// `GMAIL_SETTINGS_BASIC`, `MAIL_GOOGLE_COM`. Asks for `GMAIL_READONLY` unless the
    /// client or the call names others.
    pub fn get_pop(&self, user_id: impl Into<String>) -> GetPop {
        let mut call = Call::new(&self.service, &GET_POP);
        call.path("userId", user_id.into());
        GetPop { call }
    }

    /// Gets vacation responder settings. For more information, see [Manage vacation
    /// settings with the Gmail
    /// API](https://developers.google.com/workspace/gmail/api/guides/vacation_settings).
    ///
    /// `GET gmail/v1/users/{userId}/settings/vacation`, method id
    /// `gmail.users.settings.getVacation`.
    ///
    /// - `user_id`: User's email address. The special value "me" can be used to indicate
    ///   the authenticated user. The default is `me`.
    ///
    /// Needs one of [these scopes](crate::scopes): `GMAIL_MODIFY`, `GMAIL_READONLY`,
    /// `GMAIL_SETTINGS_BASIC`, `MAIL_GOOGLE_COM`. Asks for `GMAIL_READONLY` unless the
    /// client or the call names others.
    pub fn get_vacation(&self, user_id: impl Into<String>) -> GetVacation {
        let mut call = Call::new(&self.service, &GET_VACATION);
        call.path("userId", user_id.into());
        GetVacation { call }
    }

    /// Updates the auto-forwarding setting for the specified account. A verified
    /// forwarding address must be specified when auto-forwarding is enabled. For more
    /// information, see [Manage email
    /// forwarding](https://developers.google.com/workspace/gmail/api/guides/forwarding_settings).
    /// This method is only available to service account clients that have been delegated
    /// domain-wide authority.
    ///
    /// `PUT gmail/v1/users/{userId}/settings/autoForwarding`, method id
    /// `gmail.users.settings.updateAutoForwarding`.
    ///
    /// - `user_id`: User's email address. The special value "me" can be used to indicate
    ///   the authenticated user. The default is `me`.
    ///
    /// Needs [this scope](crate::scopes): `GMAIL_SETTINGS_SHARING`.
    pub fn update_auto_forwarding(
        &self,
        user_id: impl Into<String>,
        request: AutoForwarding,
    ) -> UpdateAutoForwarding {
        let mut call = Call::new(&self.service, &UPDATE_AUTO_FORWARDING);
        call.path("userId", user_id.into());
        call.body(request);
        UpdateAutoForwarding { call }
    }

    /// Updates IMAP settings. For more information, see [Configure POP and IMAP settings
    /// with the Gmail
    /// API](https://developers.google.com/workspace/gmail/api/guides/pop_imap_settings).
    ///
    /// `PUT gmail/v1/users/{userId}/settings/imap`, method id
    /// `gmail.users.settings.updateImap`.
    ///
    /// - `user_id`: User's email address. The special value "me" can be used to indicate
    ///   the authenticated user. The default is `me`.
    ///
    /// Needs [this scope](crate::scopes): `GMAIL_SETTINGS_BASIC`.
    pub fn update_imap(
        &self,
        user_id: impl Into<String>,
        request: ImapSettings,
    ) -> UpdateImap {
        let mut call = Call::new(&self.service, &UPDATE_IMAP);
        call.path("userId", user_id.into());
        call.body(request);
        UpdateImap { call }
    }

    /// Updates language settings. For more information, see [Manage language
    /// settings](https://developers.google.com/workspace/gmail/api/guides/language-settings).
    /// If successful, the return object contains the `displayLanguage` that was saved
    /// for the user, which may differ from the value passed into the request. This is
    /// because the requested `displayLanguage` may not be directly supported by Gmail
    /// but have a close variant that is, and so the variant may be chosen and saved
    /// instead.
    ///
    /// `PUT gmail/v1/users/{userId}/settings/language`, method id
    /// `gmail.users.settings.updateLanguage`.
    ///
    /// - `user_id`: User's email address. The special value "me" can be used to indicate
    ///   the authenticated user. The default is `me`.
    ///
    /// Needs [this scope](crate::scopes): `GMAIL_SETTINGS_BASIC`.
    pub fn update_language(
        &self,
        user_id: impl Into<String>,
        request: LanguageSettings,
    ) -> UpdateLanguage {
        let mut call = Call::new(&self.service, &UPDATE_LANGUAGE);
        call.path("userId", user_id.into());
        call.body(request);
        UpdateLanguage { call }
    }

    /// Updates POP settings. For more information, see [Configure POP and IMAP settings
    /// with the Gmail
    /// API](https://developers.google.com/workspace/gmail/api/guides/pop_imap_settings).
    ///
    /// `PUT gmail/v1/users/{userId}/settings/pop`, method id
    /// `gmail.users.settings.updatePop`.
    ///
    /// - `user_id`: User's email address. The special value "me" can be used to indicate
    ///   the authenticated user. The default is `me`.
    ///
    /// Needs [this scope](crate::scopes): `GMAIL_SETTINGS_BASIC`.
    pub fn update_pop(
        &self,
        user_id: impl Into<String>,
        request: PopSettings,
    ) -> UpdatePop {
        let mut call = Call::new(&self.service, &UPDATE_POP);
        call.path("userId", user_id.into());
        call.body(request);
        UpdatePop { call }
    }

    /// Updates vacation responder settings. For more information, see [Manage vacation
    /// settings with the Gmail
    /// API](https://developers.google.com/workspace/gmail/api/guides/vacation_settings).
    ///
    /// `PUT gmail/v1/users/{userId}/settings/vacation`, method id
    /// `gmail.users.settings.updateVacation`.
    ///
    /// - `user_id`: User's email address. The special value "me" can be used to indicate
    ///   the authenticated user. The default is `me`.
    ///
    /// Needs [this scope](crate::scopes): `GMAIL_SETTINGS_BASIC`.
    pub fn update_vacation(
        &self,
        user_id: impl Into<String>,
        request: VacationSettings,
    ) -> UpdateVacation {
        let mut call = Call::new(&self.service, &UPDATE_VACATION);
        call.path("userId", user_id.into());
        call.body(request);
        UpdateVacation { call }
    }
}

const GET_AUTO_FORWARDING: Method = Method {
    id: "gmail.users.settings.getAutoForwarding",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("gmail/v1/users/"),
        Segment::Value("userId"),
        Segment::Text("/settings/autoForwarding"),
    ],
    scopes: &[
        scopes::GMAIL_MODIFY,
        scopes::GMAIL_READONLY,
        scopes::GMAIL_SETTINGS_BASIC,
        scopes::MAIL_GOOGLE_COM,
    ],
    default_scope: Some(scopes::GMAIL_READONLY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Settings::get_auto_forwarding`].
    pub struct GetAutoForwarding -> AutoForwarding {}
}

const GET_IMAP: Method = Method {
    id: "gmail.users.settings.getImap",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("gmail/v1/users/"),
        Segment::Value("userId"),
        Segment::Text("/settings/imap"),
    ],
    scopes: &[
        scopes::GMAIL_MODIFY,
        scopes::GMAIL_READONLY,
        scopes::GMAIL_SETTINGS_BASIC,
        scopes::MAIL_GOOGLE_COM,
    ],
    default_scope: Some(scopes::GMAIL_READONLY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Settings::get_imap`].
    pub struct GetImap -> ImapSettings {}
}

const GET_LANGUAGE: Method = Method {
    id: "gmail.users.settings.getLanguage",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("gmail/v1/users/"),
        Segment::Value("userId"),
        Segment::Text("/settings/language"),
    ],
    scopes: &[
        scopes::GMAIL_MODIFY,
        scopes::GMAIL_READONLY,
        scopes::GMAIL_SETTINGS_BASIC,
        scopes::MAIL_GOOGLE_COM,
    ],
    default_scope: Some(scopes::GMAIL_READONLY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Settings::get_language`].
    pub struct GetLanguage -> LanguageSettings {}
}

const GET_POP: Method = Method {
    id: "gmail.users.settings.getPop",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("gmail/v1/users/"),
        Segment::Value("userId"),
        Segment::Text("/settings/pop"),
    ],
    scopes: &[
        scopes::GMAIL_MODIFY,
        scopes::GMAIL_READONLY,
        scopes::GMAIL_SETTINGS_BASIC,
        scopes::MAIL_GOOGLE_COM,
    ],
    default_scope: Some(scopes::GMAIL_READONLY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Settings::get_pop`].
    pub struct GetPop -> PopSettings {}
}

const GET_VACATION: Method = Method {
    id: "gmail.users.settings.getVacation",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("gmail/v1/users/"),
        Segment::Value("userId"),
        Segment::Text("/settings/vacation"),
    ],
    scopes: &[
        scopes::GMAIL_MODIFY,
        scopes::GMAIL_READONLY,
        scopes::GMAIL_SETTINGS_BASIC,
        scopes::MAIL_GOOGLE_COM,
    ],
    default_scope: Some(scopes::GMAIL_READONLY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Settings::get_vacation`].
    pub struct GetVacation -> VacationSettings {}
}

const UPDATE_AUTO_FORWARDING: Method = Method {
    id: "gmail.users.settings.updateAutoForwarding",
    http_method: HttpMethod::Put,
    path: &[
        Segment::Text("gmail/v1/users/"),
        Segment::Value("userId"),
        Segment::Text("/settings/autoForwarding"),
    ],
    scopes: &[scopes::GMAIL_SETTINGS_SHARING],
    default_scope: Some(scopes::GMAIL_SETTINGS_SHARING),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Settings::update_auto_forwarding`].
    pub struct UpdateAutoForwarding -> AutoForwarding {}
}

const UPDATE_IMAP: Method = Method {
    id: "gmail.users.settings.updateImap",
    http_method: HttpMethod::Put,
    path: &[
        Segment::Text("gmail/v1/users/"),
        Segment::Value("userId"),
        Segment::Text("/settings/imap"),
    ],
    scopes: &[scopes::GMAIL_SETTINGS_BASIC],
    default_scope: Some(scopes::GMAIL_SETTINGS_BASIC),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Settings::update_imap`].
    pub struct UpdateImap -> ImapSettings {}
}

const UPDATE_LANGUAGE: Method = Method {
    id: "gmail.users.settings.updateLanguage",
    http_method: HttpMethod::Put,
    path: &[
        Segment::Text("gmail/v1/users/"),
        Segment::Value("userId"),
        Segment::Text("/settings/language"),
    ],
    scopes: &[scopes::GMAIL_SETTINGS_BASIC],
    default_scope: Some(scopes::GMAIL_SETTINGS_BASIC),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Settings::update_language`].
    pub struct UpdateLanguage -> LanguageSettings {}
}

const UPDATE_POP: Method = Method {
    id: "gmail.users.settings.updatePop",
    http_method: HttpMethod::Put,
    path: &[
        Segment::Text("gmail/v1/users/"),
        Segment::Value("userId"),
        Segment::Text("/settings/pop"),
    ],
    scopes: &[scopes::GMAIL_SETTINGS_BASIC],
    default_scope: Some(scopes::GMAIL_SETTINGS_BASIC),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Settings::update_pop`].
    pub struct UpdatePop -> PopSettings {}
}

const UPDATE_VACATION: Method = Method {
    id: "gmail.users.settings.updateVacation",
    http_method: HttpMethod::Put,
    path: &[
        Segment::Text("gmail/v1/users/"),
        Segment::Value("userId"),
        Segment::Text("/settings/vacation"),
    ],
    scopes: &[scopes::GMAIL_SETTINGS_BASIC],
    default_scope: Some(scopes::GMAIL_SETTINGS_BASIC),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Settings::update_vacation`].
    pub struct UpdateVacation -> VacationSettings {}
}
