//! The generated client for users against an emulator that nobody here wrote: paths that end in a verb, a page token of
//! another name, and what it refuses.
//!
//! All tests call one emulator, each a project of its own.

#![allow(clippy::panic, clippy::unwrap_used, reason = "tests fail by panicking")]

use gapi_identitytoolkit_v1::IdentityToolkit;
use gapi_identitytoolkit_v1::resources::projects::accounts::Accounts;
use gapi_identitytoolkit_v1::schemas::{
    GoogleCloudIdentitytoolkitV1BatchDeleteAccountsRequest as BatchDelete,
    GoogleCloudIdentitytoolkitV1CreateSessionCookieRequest as CreateSessionCookie,
    GoogleCloudIdentitytoolkitV1DeleteAccountRequest as DeleteAccount,
    GoogleCloudIdentitytoolkitV1GetAccountInfoRequest as Lookup,
    GoogleCloudIdentitytoolkitV1GetOobCodeRequest as GetOobCode,
    GoogleCloudIdentitytoolkitV1GetOobCodeRequestRequestType as OobCodeType,
    GoogleCloudIdentitytoolkitV1QueryUserInfoRequest as Query,
    GoogleCloudIdentitytoolkitV1QueryUserInfoRequestOrder as Order,
    GoogleCloudIdentitytoolkitV1ResetPasswordRequest as ResetPassword,
    GoogleCloudIdentitytoolkitV1SetAccountInfoRequest as Update,
    GoogleCloudIdentitytoolkitV1SignInWithPasswordRequest as SignIn,
    GoogleCloudIdentitytoolkitV1SignUpRequest as SignUp,
    GoogleCloudIdentitytoolkitV1UploadAccountRequest as Upload,
    GoogleCloudIdentitytoolkitV1UserInfo as User,
};
use gapi_runtime::config::Configuration;
use gapi_runtime::{AccessToken, ApiKey, Client, Credentials, Error};
use gapi_tests::servers::{Server, Shared};

static EMULATOR: Shared = Shared::new(Server::firebase_auth);

/// A client as programs make it that find their emulators in the environment. Its token is for elsewhere.
fn owner(server: &Server) -> Client {
    let environment = [("FIREBASE_AUTH_EMULATOR_HOST", server.address())];
    let builder = Configuration::new().variables(environment).builder();
    let token = AccessToken::new("not for an emulator").unwrap();
    builder.unwrap().credentials(token).build().unwrap()
}

/// A client that calls the emulator with credentials, which is what it takes for the real thing.
fn somebody(server: &Server, credentials: impl Credentials) -> Client {
    Client::builder()
        .root_url(
            "identitytoolkit",
            format!("{}identitytoolkit.googleapis.com/", server.url()),
        )
        .allow_http_loopback(true)
        .credentials(credentials)
        .build()
        .unwrap()
}

/// The accounts of projects.
fn accounts(client: &Client) -> Accounts {
    IdentityToolkit::new(client).projects().accounts_resource()
}

/// Accounts that are numbered.
fn users(count: usize) -> impl Iterator<Item = User> {
    (0..count).map(|n| {
        User::default()
            .local_id(format!("user {n:03}"))
            .email(format!("u{n}@example.com"))
            .disabled(n % 2 == 0)
    })
}

/// Puts them into a project.
async fn upload(client: &Client, project: &str, count: usize) {
    let request = Upload::default().users(users(count));
    let answer = accounts(client).batch_create(project, request).send().await;
    assert_eq!(answer.unwrap().error, Some(Vec::new()));
}

fn ids(users: Vec<User>) -> Vec<String> {
    users.into_iter().filter_map(|user| user.local_id).collect()
}

fn expected(count: usize) -> Vec<String> {
    ids(users(count).collect())
}

#[tokio::test]
async fn users_are_created_found_changed_and_deleted() {
    let server = EMULATOR.get();
    let client = owner(&server);
    let accounts = accounts(&client);
    let request = SignUp::default()
        .local_id("ada")
        .email("ada@example.com")
        .password("analytical")
        .display_name("Ada");
    let projects = IdentityToolkit::new(&client).projects();
    let made = projects
        .accounts("demo-life", request)
        .send()
        .await
        .unwrap();
    assert_eq!(made.local_id.as_deref(), Some("ada"));

    let request = Update::default()
        .local_id("ada")
        .display_name("Ada Lovelace")
        .custom_attributes(r#"{"engine":1}"#)
        .valid_since(1_700_000_000)
        .disable_user(true);
    let updated = accounts.update("demo-life", request).send().await.unwrap();
    assert_eq!(updated.local_id.as_deref(), Some("ada"));

    let request = Lookup::default().email(["ada@example.com"]);
    let found = accounts.lookup("demo-life", request.clone()).send().await;
    let [user]: [User; 1] = found.unwrap().users.unwrap().try_into().unwrap();
    assert_eq!(user.display_name.as_deref(), Some("Ada Lovelace"));
    assert_eq!(user.custom_attributes.as_deref(), Some(r#"{"engine":1}"#));
    assert_eq!(user.disabled, Some(true));
    assert_eq!(user.valid_since, Some(1_700_000_000));
    assert!(user.created_at.unwrap() > 1_700_000_000_000);
    assert_eq!(user.provider_user_info.unwrap().len(), 1);
    // Another project is another world.
    let elsewhere = accounts
        .lookup("demo-other-life", request.clone())
        .send()
        .await;
    assert_eq!(elsewhere.unwrap().users, None);

    let delete = DeleteAccount::default().local_id("ada");
    accounts.delete("demo-life", delete).send().await.unwrap();
    let gone = accounts.lookup("demo-life", request).send().await.unwrap();
    assert_eq!(gone.users, None);
}

#[tokio::test]
async fn accounts_come_page_by_page() {
    let server = EMULATOR.get();
    let client = owner(&server);
    upload(&client, "demo-pages", 20).await;
    let list = || accounts(&client).batch_get("demo-pages").max_results(6);
    let mut pages = list().pages();
    let (mut sizes, mut found) = (Vec::new(), Vec::new());
    while let Some(page) = pages.next().await {
        let users = page.unwrap().users.unwrap();
        sizes.push((users.len(), pages.token().map(str::to_owned)));
        found.extend(ids(users));
    }
    let token = |text: &str| Some(text.to_owned());
    assert_eq!(
        sizes,
        [
            (6, token("user 005")),
            (6, token("user 011")),
            (6, token("user 017")),
            (2, None)
        ]
    );
    assert_eq!(found, expected(20));

    let one_by_one = list().items().collect().await.unwrap();
    assert_eq!(ids(one_by_one), expected(20));
    let ahead = list().items().prefetch().collect().await.unwrap();
    assert_eq!(ids(ahead), expected(20));
    let few = list().items().limit(7).collect().await.unwrap();
    assert_eq!(ids(few), expected(7));
}

#[tokio::test]
async fn a_last_page_that_is_empty_ends_a_list() {
    let server = EMULATOR.get();
    let client = owner(&server);
    upload(&client, "demo-full-pages", 8).await;
    let made = client.stats().calls;
    // The emulator gives a token whenever a page is full.
    let list = accounts(&client)
        .batch_get("demo-full-pages")
        .max_results(4);
    let found = list.items().collect().await.unwrap();
    assert_eq!(ids(found), expected(8));
    assert_eq!(client.stats().calls - made, 3);
}

#[tokio::test]
async fn a_saved_token_goes_on_in_another_client() {
    let server = EMULATOR.get();
    let client = owner(&server);
    upload(&client, "demo-saved", 10).await;
    let mut pages = accounts(&client)
        .batch_get("demo-saved")
        .max_results(4)
        .pages();
    let first = pages.next().await.unwrap().unwrap();
    let saved = pages.token().unwrap().to_owned();
    drop((pages, client));

    let client = owner(&server);
    let list = accounts(&client).batch_get("demo-saved").max_results(4);
    let rest = list.next_page_token(saved).items().collect().await.unwrap();
    let mut found = ids(first.users.unwrap());
    found.extend(ids(rest));
    assert_eq!(found, expected(10));
}

#[tokio::test]
async fn tenants_have_accounts_and_pages_of_their_own() {
    let server = EMULATOR.get();
    let client = owner(&server);
    upload(&client, "demo-tenants", 3).await;
    let projects = IdentityToolkit::new(&client).projects();
    let accounts = projects.tenants().accounts_resource();
    let request = Upload::default().users(users(5));
    accounts
        .batch_create("demo-tenants", "acme", request)
        .send()
        .await
        .unwrap();
    let list = accounts.batch_get("demo-tenants", "acme").max_results(2);
    let found = list.items().collect().await.unwrap();
    assert!(
        found
            .iter()
            .all(|user| user.tenant_id.as_deref() == Some("acme"))
    );
    assert_eq!(ids(found), expected(5));
    let others = projects
        .accounts_resource()
        .batch_get("demo-tenants")
        .items();
    assert_eq!(ids(others.collect().await.unwrap()), expected(3));
}

#[tokio::test]
async fn users_are_queried_in_order_and_counted() {
    let server = EMULATOR.get();
    let client = owner(&server);
    upload(&client, "demo-query", 4).await;
    let query = Query::default().order(Order::Desc);
    let found = accounts(&client)
        .query("demo-query", query)
        .send()
        .await
        .unwrap();
    assert_eq!(found.records_count, Some(4));
    let mut reversed = ids(found.user_info.unwrap());
    reversed.reverse();
    assert_eq!(reversed, expected(4));
    // The same query has two addresses in the document.
    let count = Query::default().return_user_info(false);
    let projects = IdentityToolkit::new(&client).projects();
    let counted = projects
        .query_accounts("demo-query", count)
        .send()
        .await
        .unwrap();
    assert_eq!((counted.records_count, counted.user_info), (Some(4), None));
}

#[tokio::test]
async fn what_a_batch_could_not_do_is_told_by_index() {
    let server = EMULATOR.get();
    let client = owner(&server);
    upload(&client, "demo-batch", 4).await;
    let accounts = accounts(&client);
    let request = BatchDelete::default().local_ids(expected(4));
    let refused = accounts
        .batch_delete("demo-batch", request.clone())
        .send()
        .await
        .unwrap();
    let refused: Vec<_> = refused
        .errors
        .unwrap()
        .into_iter()
        .map(|error| {
            (
                error.index.unwrap(),
                error.local_id.unwrap(),
                error.message.unwrap(),
            )
        })
        .collect();
    let message = "NOT_DISABLED : Disable the account before batch deletion.".to_owned();
    assert_eq!(
        refused,
        [
            (1, "user 001".to_owned(), message.clone()),
            (3, "user 003".to_owned(), message)
        ]
    );
    let left = accounts
        .batch_get("demo-batch")
        .items()
        .collect()
        .await
        .unwrap();
    assert_eq!(ids(left), ["user 001", "user 003"]);
    let forced = accounts
        .batch_delete("demo-batch", request.force(true))
        .send()
        .await;
    assert_eq!(forced.unwrap().errors, None);
    let left = accounts
        .batch_get("demo-batch")
        .items()
        .collect()
        .await
        .unwrap();
    assert_eq!(left, []);
}

#[tokio::test]
async fn a_person_signs_up_signs_in_and_forgets_the_password() {
    let server = EMULATOR.get();
    // Persons belong to the project of the key, and the emulator takes any key for its own project's.
    let client = somebody(&server, ApiKey::new("any").unwrap());
    let accounts = IdentityToolkit::new(&client).accounts();
    let request = SignUp::default()
        .email("grace@example.com")
        .password("compiler");
    let signed_up = accounts.sign_up(request).send().await.unwrap();
    assert_eq!(signed_up.expires_in, Some(3600));

    let me = Lookup::default().id_token(signed_up.id_token.unwrap());
    let [user]: [User; 1] = accounts
        .lookup(me)
        .send()
        .await
        .unwrap()
        .users
        .unwrap()
        .try_into()
        .unwrap();
    assert_eq!(user.local_id, signed_up.local_id);

    let admin = owner(&server);
    let forgotten = GetOobCode::default()
        .request_type(OobCodeType::PasswordReset)
        .email("grace@example.com")
        .return_oob_link(true);
    let projects = IdentityToolkit::new(&admin).projects();
    let code = projects
        .accounts_resource()
        .send_oob_code("demo-gapi", forgotten)
        .send()
        .await;
    let code = code.unwrap().oob_code.unwrap();
    let reset = ResetPassword::default()
        .oob_code(code)
        .new_password("debugger");
    accounts.reset_password(reset).send().await.unwrap();

    let sign_in = |password: &str| {
        SignIn::default()
            .email("grace@example.com")
            .password(password)
            .return_secure_token(true)
    };
    let old = accounts
        .sign_in_with_password(sign_in("compiler"))
        .send()
        .await;
    assert_eq!(refusal(&old.unwrap_err()), (400, "INVALID_PASSWORD"));
    let signed_in = accounts
        .sign_in_with_password(sign_in("debugger"))
        .send()
        .await
        .unwrap();
    assert_eq!(signed_in.email.as_deref(), Some("grace@example.com"));

    let cookie = CreateSessionCookie::default()
        .id_token(signed_in.id_token.clone().unwrap())
        .valid_duration(600);
    let cookie = projects
        .create_session_cookie("demo-gapi", cookie)
        .send()
        .await
        .unwrap();
    assert_eq!(cookie.session_cookie.unwrap().split('.').count(), 3);

    let delete = DeleteAccount::default().id_token(signed_in.id_token.unwrap());
    accounts.delete(delete).send().await.unwrap();
}

#[tokio::test]
async fn methods_at_the_top_of_the_document_are_called() {
    let server = EMULATOR.get();
    let v1 = IdentityToolkit::new(&owner(&server)).v1();
    let project = v1.get_projects().send().await.unwrap();
    assert_eq!(
        project.authorized_domains,
        Some(vec!["localhost".to_owned()])
    );
    let recaptcha = v1.get_recaptcha_params().send().await.unwrap();
    assert!(recaptcha.recaptcha_site_key.is_some());
}

/// The status, and what the server says.
fn refusal(error: &Error) -> (u16, &str) {
    let api = error.api().unwrap();
    (api.http_status().as_u16(), api.message())
}

#[tokio::test]
async fn what_the_emulator_refuses_is_an_error_that_says_why() {
    let server = EMULATOR.get();
    let client = owner(&server);
    let projects = IdentityToolkit::new(&client).projects();
    let sign_up = |request: SignUp| projects.accounts("demo-refused", request).send();
    let ada = SignUp::default()
        .email("ada@example.com")
        .password("analytical");
    sign_up(ada.clone()).await.unwrap();

    let error = sign_up(ada).await.unwrap_err();
    assert_eq!(refusal(&error), (400, "EMAIL_EXISTS"));
    assert_eq!(error.api().unwrap().reason(), Some("invalid"));
    assert_eq!(error.method(), Some("identitytoolkit.projects.accounts"));
    assert_eq!(error.attempts().len(), 1);

    let weak = SignUp::default().email("weak@example.com").password("a");
    let error = sign_up(weak).await.unwrap_err();
    let said = "WEAK_PASSWORD : Password should be at least 6 characters";
    assert_eq!(refusal(&error), (400, said));

    let update = Update::default().local_id("nobody").display_name("Nobody");
    let error = accounts(&client)
        .update("demo-refused", update)
        .send()
        .await
        .unwrap_err();
    assert_eq!(refusal(&error), (400, "USER_NOT_FOUND"));

    let limited = Query::default().limit(1);
    let error = accounts(&client)
        .query("demo-refused", limited)
        .send()
        .await
        .unwrap_err();
    assert_eq!(refusal(&error), (501, "limit is not implemented."));
    assert_eq!(error.api().unwrap().status(), Some("NOT_IMPLEMENTED"));
}

#[tokio::test]
async fn a_token_that_the_emulator_does_not_know_is_refused_for_good() {
    let server = EMULATOR.get();
    let client = somebody(&server, AccessToken::new("stale").unwrap());
    let mut items = accounts(&client).batch_get("demo-refused").items();
    let error = items.next().await.unwrap().unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(401));
    assert_eq!(error.api().unwrap().status(), Some("UNAUTHENTICATED"));
    assert_eq!(error.api().unwrap().reason(), Some("authError"));
    assert!(items.next().await.is_none());
}
