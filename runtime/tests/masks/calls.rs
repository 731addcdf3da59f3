//! What calls send and get when they ask for a part, and when their parameter is a mask.

use std::collections::BTreeMap;

use gapi_runtime::testing::MockTransport;
use gapi_runtime::v1::{Api, Call, HttpMethod, Method, Paging, Service, call, record};
use gapi_runtime::{CallOptions, Error, FieldMask, Pages, json, partial};
use serde_json::json;

use crate::api::User;

const API: Api = Api {
    name: "users",
    root_url: "https://users.googleapis.com/",
    ..Api::DEFAULT
};

const WRAPPING: Api = Api {
    data_wrapper: true,
    ..API
};

const GET: Method = Method {
    id: "users.get",
    ..Method::DEFAULT
};

const LIST: Method = Method {
    id: "users.list",
    paging: Some(Paging {
        next_token: "next",
        ..Paging::DEFAULT
    }),
    ..Method::DEFAULT
};

const PATCH: Method = Method {
    id: "users.patch",
    http_method: HttpMethod::Patch,
    ..Method::DEFAULT
};

record! {
    /// A page.
    pub struct UserList = "UserList" {
        /// The same by name.
        pub by_name: Option<BTreeMap<String, User>> = "byName",
        /// What it is.
        pub kind: Option<String> = "kind",
        /// Where to go on.
        pub next: Option<String> = "next",
        /// Others, in a list too.
        pub strangers: Option<Vec<User>> = "strangers",
        /// The items.
        pub users: Option<Vec<User>> = "users",
    }
}

call! {
    /// Gets a user.
    pub struct Get -> User {}
}

call! {
    /// Lists users.
    pub struct List -> UserList [pages users: Vec<User>] {
        /// Where to go on.
        page_token: String = "pageToken",
    }
}

call! {
    /// Lists users by name.
    pub struct ListByName -> UserList [pages by_name: BTreeMap<String, User>] {}
}

call! {
    /// Changes a user.
    pub struct Patch -> User {
        /// What to change.
        update_mask: FieldMask = "updateMask",
    }
}

partial! {
    /// A name.
    pub struct Name of User {
        pub display_name: String,
    }
}

partial! {
    struct Page of UserList {
        next: Option<String>,
        users: Vec<Name>,
    }
}

partial! {
    struct NoToken of UserList {
        users: Vec<Name>,
    }
}

fn call(server: &MockTransport, api: &'static Api, method: &'static Method) -> Call {
    Call::new(
        &Service::new(&server.client().build().unwrap(), api),
        method,
    )
}

fn get(server: &MockTransport) -> Get {
    Get {
        call: call(server, &API, &GET),
    }
}

fn list(server: &MockTransport) -> List {
    List {
        call: call(server, &API, &LIST),
    }
}

/// A server that has this user.
fn user(user: serde_json::Value) -> MockTransport {
    let server = MockTransport::new();
    server.on("GET", "/").reply(user).always();
    server
}

/// A server with two pages of users, that does not care what it is asked for.
fn two_pages() -> MockTransport {
    let server = MockTransport::new();
    let next = json!({
        "kind": "all",
        "strangers": [{"displayName": "nobody"}],
        "users": [{"displayName": "c"}],
        "byName": {"c": {"displayName": "C"}},
    });
    server.on("GET", "/").query("pageToken", "2").reply(next);
    let first = json!({
        "users": [{"displayName": "a", "email": "x"}, {"displayName": "b"}],
        "byName": {"a": {"displayName": "A"}},
        "next": "2",
    });
    server.on("GET", "/").reply(first);
    server
}

/// The queries that were sent, decoded as far as masks need it.
fn queries(server: &MockTransport) -> Vec<String> {
    let requests = server.requests();
    requests
        .iter()
        .map(|request| {
            let query = request.uri().query().unwrap_or_default();
            let query = query.replace("%2C", ",").replace("%28", "(");
            query
                .replace("%29", ")")
                .replace("%2F", "/")
                .replace("%2A", "*")
        })
        .collect()
}

fn name(name: &str) -> Name {
    Name {
        display_name: name.to_owned(),
    }
}

#[tokio::test]
async fn a_reply_asks_for_what_it_is_read_into() {
    let server = user(json!({"displayName": "Ada", "kind": "not asked for"}));
    let whole = get(&server).fields("email");
    let shared = CallOptions::new().query("fields", "quota");
    assert_eq!(
        whole.with(shared).send().partial::<Name>().await.unwrap(),
        name("Ada")
    );
    let (user, info) = get(&server)
        .send()
        .partial::<Name>()
        .with_info()
        .await
        .unwrap();
    assert_eq!((user, info.status.as_u16()), (name("Ada"), 200));
    assert_eq!(queries(&server), ["fields=displayName"; 2]);
}

#[tokio::test]
async fn a_wrapped_answer_is_asked_for_below_its_wrapper() {
    let server = user(json!({"data": {"displayName": "Ada", "users": [{"displayName": "Bob"}]}}));
    let get = Get {
        call: call(&server, &WRAPPING, &GET),
    };
    assert_eq!(get.send().partial::<Name>().await.unwrap(), name("Ada"));
    let list = List {
        call: call(&server, &WRAPPING, &LIST),
    };
    let names = list.items().partial::<Name>().collect().await.unwrap();
    assert_eq!(names, [name("Bob")]);
    assert_eq!(
        queries(&server),
        [
            "fields=data(displayName)",
            "fields=data(next,users(displayName))"
        ]
    );
}

#[tokio::test]
async fn an_answer_without_what_is_required_is_a_decoding_error() {
    let missing = "displayName: it is missing, and the struct has to have it";
    for body in [json!({"displayNam": "x"}), json!({})] {
        let error = get(&user(body)).send().partial::<Name>().await.unwrap_err();
        assert!(
            error.is_decode() && error.to_string().contains(missing),
            "{error}"
        );
    }
    // Nothing at all is no struct either.
    let server = MockTransport::new();
    let nothing = gapi_runtime::testing::MockReply::status(204);
    server.on("GET", "/").reply(nothing).always();
    let error = get(&server).send().partial::<Name>().await.unwrap_err();
    assert!(
        error.is_decode() && error.to_string().contains(missing),
        "{error}"
    );
    // A whole struct is the empty one, as ever.
    assert_eq!(get(&server).send().await.unwrap(), User::default());
}

#[tokio::test]
async fn a_reply_that_was_polled_cannot_be_read_in_part() {
    let server = user(json!({"displayName": "Ada"}));
    let mut reply = get(&server).send();
    let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
    let _polled = std::pin::Pin::new(&mut reply).poll(&mut cx);
    let error = reply.partial::<Name>().await.unwrap_err();
    assert!(error.is_invalid_request(), "{error}");
    assert_eq!(error.parameter(), Some("fields"));
}

#[tokio::test]
async fn items_ask_for_their_part_and_the_token() {
    for prefetch in [false, true] {
        let server = two_pages();
        let mut items = list(&server).fields("kind").items().partial::<Name>();
        if prefetch {
            items = items.prefetch();
        }
        let names = items.collect().await.unwrap();
        assert_eq!(names, [name("a"), name("b"), name("c")]);
        assert_eq!(
            queries(&server),
            [
                "fields=next,users(displayName)",
                "fields=next,users(displayName)&pageToken=2"
            ]
        );
    }
}

#[tokio::test]
async fn what_was_set_for_the_items_stays() {
    let server = two_pages();
    let items = list(&server).items().limit(1);
    let mut items = items.partial::<Name>();
    assert_eq!(items.next().await.unwrap().unwrap(), name("a"));
    assert!(items.next().await.is_none());
    let server = two_pages();
    let mut rest = list(&server).page_token("2").items().partial::<Name>();
    assert_eq!(rest.next().await.unwrap().unwrap(), name("c"));
    assert!(rest.next().await.is_none());
}

#[tokio::test]
async fn entries_of_a_map_are_asked_for_whatever_their_key() {
    let server = two_pages();
    let list = ListByName {
        call: call(&server, &API, &LIST),
    };
    let entries = list.items().partial::<Name>().collect().await.unwrap();
    let expected = [("a".to_owned(), name("A")), ("c".to_owned(), name("C"))];
    assert_eq!(entries, expected);
    assert_eq!(queries(&server)[0], "fields=next,byName/*/displayName");
}

#[tokio::test]
async fn an_item_that_cannot_be_made_ends_the_list_with_its_place() {
    let server = MockTransport::new();
    let page = json!({"users": [{"displayName": "a"}, {}], "next": "2"});
    server.on("GET", "/").reply(page).always();
    for prefetch in [false, true] {
        let mut items = list(&server).items().partial::<Name>();
        if prefetch {
            items = items.prefetch();
        }
        let error = items.next().await.unwrap().unwrap_err();
        let missing = "users[1].displayName: it is missing";
        assert!(
            error.is_decode() && error.to_string().contains(missing),
            "{error}"
        );
        assert!(items.next().await.is_none());
    }
}

#[tokio::test]
async fn pages_are_read_in_part_when_they_have_the_token() {
    let server = two_pages();
    let mut pages: Pages<Page> = list(&server).pages().partial::<Page>();
    let mut names = Vec::new();
    while let Some(page) = pages.next().await {
        names.extend(page.unwrap().users);
    }
    assert_eq!(names, [name("a"), name("b"), name("c")]);
    assert_eq!(
        queries(&server)[1],
        "fields=next,users(displayName)&pageToken=2"
    );

    let server = two_pages();
    let mut pages = list(&server).pages().partial::<NoToken>();
    let error = pages.next().await.unwrap().unwrap_err();
    let reason =
        "`NoToken` has no field for `next`, without which there is no page after the first";
    assert!(
        error.is_invalid_request() && error.to_string().contains(reason),
        "{error}"
    );
    assert!(pages.next().await.is_none());
    assert_eq!(queries(&server).len(), 0);
}

#[tokio::test]
async fn a_list_that_was_begun_does_not_lose_items_by_being_read_in_part() {
    fn check<T>(next: Option<Result<T, Error>>) {
        let error = next.unwrap().map(|_| ()).unwrap_err();
        assert!(error.is_invalid_request(), "{error}");
    }
    let server = two_pages();
    let mut items = list(&server).items();
    items.next().await.unwrap().unwrap();
    let mut items = items.partial::<Name>();
    check(items.next().await);
    assert!(items.next().await.is_none());
    let server = two_pages();
    let mut pages = list(&server).pages().prefetch();
    pages.next().await.unwrap().unwrap();
    let mut pages = pages.partial::<Page>();
    check(pages.next().await);
    assert!(pages.next().await.is_none());
}

#[cfg(feature = "blocking")]
#[test]
fn parts_come_without_async_too() {
    let server = two_pages();
    let items = list(&server).items().partial::<Name>().blocking();
    let names: Result<Vec<_>, Error> = items.collect();
    assert_eq!(names.unwrap(), [name("a"), name("b"), name("c")]);
    let server = user(json!({"displayName": "Ada"}));
    let user = get(&server).send().partial::<Name>().blocking().unwrap();
    assert_eq!(user, name("Ada"));
}

#[tokio::test]
async fn an_update_mask_is_sent_as_camel_case_and_never_empty() {
    let server = MockTransport::new();
    server.on("PATCH", "/").reply(json!({})).always();
    let patch = |body: User| {
        let mut call = call(&server, &API, &PATCH);
        call.body(body);
        Patch { call }
    };
    let (user, mask) = {
        use gapi_runtime::Record as _;
        let mut user = User::default().display_name("x");
        user.set_null("quota");
        user.with_mask().unwrap()
    };
    let expected = json::to_vec(&user);
    patch(user).update_mask(mask).send().await.unwrap();
    patch(User::default())
        .update_mask("display_name")
        .send()
        .await
        .unwrap();
    assert_eq!(
        queries(&server),
        ["updateMask=displayName,quota", "updateMask=displayName"]
    );
    assert_eq!(server.requests()[0].body(), &expected[..]);
    assert_eq!(expected, br#"{"displayName":"x","quota":null}"#);

    for empty in ["", " , "] {
        let error = patch(User::default())
            .update_mask(empty)
            .send()
            .await
            .unwrap_err();
        assert!(error.is_invalid_request(), "{error}");
        assert_eq!(error.parameter(), Some("updateMask"));
    }
    assert_eq!(server.requests().len(), 2);
    // What is set last counts.
    patch(User::default())
        .update_mask("")
        .update_mask("email")
        .send()
        .await
        .unwrap();
    assert_eq!(server.requests().len(), 3);
}
