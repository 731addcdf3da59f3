//! Lists page by page: what each request says, and how a list ends.

use std::collections::BTreeMap;
use std::time::Duration;

use gapi_runtime::v1::{Api, Call, HttpMethod, Method, Paging, Service, call, record};
use gapi_runtime::{CallOptions, Client, Items, Pages};

use crate::script::{API, Answer, Script};

record! {
    /// A page.
    pub struct Page = "Page" {
        /// The items.
        pub toys: Option<Vec<String>> = "toys",
        /// The same by name.
        pub by_name: Option<BTreeMap<String, i32>> = "byName",
        /// Where to go on.
        pub next_page_token: Option<String> = "nextPageToken",
    }
}

record! {
    /// A request.
    pub struct Search = "Search" {
        /// What for.
        pub text: Option<String> = "text",
        /// Where to go on.
        pub page_token: Option<String> = "pageToken",
    }
}

const LIST: Method = Method {
    id: "toys.list",
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

const SEARCH: Method = Method {
    id: "toys.search",
    http_method: HttpMethod::Post,
    paging: Some(Paging {
        token_in_body: true,
        ..Paging::DEFAULT
    }),
    ..Method::DEFAULT
};

const WRAPPING: Api = Api {
    data_wrapper: true,
    ..API
};

call! {
    /// Lists toys.
    pub struct List -> Page [pages toys: Vec<String>] {
        /// Where to go on.
        page_token: String = "pageToken",
    }
}

call! {
    /// Lists toys by name.
    pub struct ListByName -> Page [pages by_name: BTreeMap<String, i32>] {}
}

fn list(client: &Client) -> List {
    let call = Call::new(&Service::new(client, &API), &LIST);
    List { call }
}

fn page(body: &'static str) -> Answer {
    Answer::Status(200, &[], body)
}

/// Three pages, of which one is empty and one has a hiccup before it.
fn three_pages() -> [Answer; 4] {
    [
        page(r#"{"toys":["a","b"],"nextPageToken":"two"}"#),
        page(r#"{"nextPageToken":"three"}"#),
        Answer::status(503),
        page(r#"{"toys":["c"],"nextPageToken":""}"#),
    ]
}

fn client(script: &Script) -> Client {
    script.builder().build().unwrap()
}

/// The queries of the requests.
fn queries(script: &Script) -> Vec<String> {
    let query = |uri: &str| uri.split_once('?').unwrap_or_default().1.to_owned();
    script.each(|sent| query(&sent.uri))
}

/// Everything that a list of items gives, errors as text.
async fn all<T: Send + 'static>(mut items: Items<Page, Vec<T>>) -> Vec<Result<T, String>> {
    let mut all = Vec::new();
    while let Some(item) = items.next().await {
        all.push(item.map_err(|error| error.to_string()));
        assert!(all.len() < 100);
    }
    all
}

fn ok(names: &[&str]) -> Vec<Result<String, String>> {
    names.iter().map(|name| Ok((*name).to_owned())).collect()
}

#[tokio::test(start_paused = true)]
async fn items_come_from_all_pages_each_with_its_own_retries() {
    for prefetch in [false, true] {
        let script = Script::new(three_pages());
        let mut items = list(&client(&script)).items();
        if prefetch {
            items = items.prefetch();
        }
        assert_eq!(all(items).await, ok(&["a", "b", "c"]));
        let expected = ["", "pageToken=two", "pageToken=three", "pageToken=three"];
        assert_eq!(queries(&script), expected);
    }
}

#[tokio::test(start_paused = true)]
async fn a_page_is_fetched_when_it_is_needed_or_one_ahead() {
    for (prefetch, after_first) in [(false, 1), (true, 2)] {
        let script = Script::new(three_pages());
        let mut pages = list(&client(&script)).pages();
        if prefetch {
            pages = pages.prefetch();
        }
        assert_eq!(script.count(), 0);
        assert_eq!(pages.next().await.unwrap().unwrap().toys.unwrap().len(), 2);
        tokio::time::sleep(Duration::from_secs(1)).await;
        assert_eq!((script.count(), pages.token()), (after_first, Some("two")));
    }
}

#[tokio::test(start_paused = true)]
async fn a_limit_ends_the_list_without_another_page() {
    for (limit, items, requests) in [
        (0, &[][..], 0),
        (1, &["a"], 1),
        (2, &["a", "b"], 1),
        (3, &["a", "b", "c"], 4),
    ] {
        let script = Script::new(three_pages());
        let limited = list(&client(&script)).items().limit(limit);
        assert_eq!((all(limited).await, script.count()), (ok(items), requests));
    }
}

#[tokio::test(start_paused = true)]
async fn a_list_goes_on_from_a_saved_token() {
    let script = Script::new(three_pages());
    let mut items = list(&client(&script)).items();
    assert_eq!(items.page_token(), None);
    items.next().await.unwrap().unwrap();
    assert_eq!(items.page_token(), None);
    assert_eq!(
        (items.next().await.is_some(), items.next().await.is_some()),
        (true, true)
    );
    assert_eq!(items.page_token(), Some("three"));

    let script = Script::new([page(r#"{"toys":["c"]}"#)]);
    let rest = list(&client(&script)).page_token("three").items();
    assert_eq!(all(rest).await, ok(&["c"]));
    assert_eq!(queries(&script), ["pageToken=three"]);
}

#[tokio::test(start_paused = true)]
async fn a_field_mask_always_asks_for_the_token() {
    let script = Script::new([page("{}")]);
    let client = client(&script);
    list(&client)
        .fields("toys")
        .items()
        .collect()
        .await
        .unwrap();
    let shared = CallOptions::new().query("fields", "toys(a)");
    list(&client).with(shared).items().collect().await.unwrap();
    let wrapped = Call::new(&Service::new(&client, &WRAPPING), &LIST);
    List { call: wrapped }
        .fields("data(toys)")
        .items()
        .collect()
        .await
        .unwrap();
    list(&client).fields("toys").send().await.unwrap();
    assert_eq!(
        queries(&script),
        [
            "fields=toys%2CnextPageToken",
            "fields=toys%28a%29%2CnextPageToken",
            "fields=data%28toys%29%2Cdata%2FnextPageToken",
            "fields=toys",
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn a_list_that_goes_in_circles_ends_with_an_error() {
    const A: &str = r#"{"toys":["x"],"nextPageToken":"a"}"#;
    const B: &str = r#"{"toys":["x"],"nextPageToken":"b"}"#;
    const C: &str = r#"{"toys":["x"],"nextPageToken":"c"}"#;
    for circle in [&[A][..], &[A, B], &[A, B, C]] {
        for lead in 0..5 {
            let leading = (0..lead).map(|n| {
                let body = format!(r#"{{"toys":["x"],"nextPageToken":"lead{n}"}}"#);
                page(body.leak())
            });
            let rounds = std::iter::repeat_n(circle, 30)
                .flatten()
                .map(|body| page(body));
            let script = Script::new(leading.chain(rounds));
            let mut items = all(list(&client(&script)).items()).await;
            let error = items.pop().unwrap().unwrap_err();
            assert!(
                error.starts_with("toys.list: the list does not end"),
                "{error}"
            );
            assert!(
                items.iter().all(Result::is_ok) && script.count() < 20,
                "{}",
                script.count()
            );
        }
    }
}

#[tokio::test(start_paused = true)]
async fn an_error_ends_the_list_and_tells_where_to_go_on() {
    let script = Script::new([
        page(r#"{"toys":["a"],"nextPageToken":"two"}"#),
        Answer::status(403),
        page("{}"),
    ]);
    let mut items = list(&client(&script)).items();
    items.next().await.unwrap().unwrap();
    assert!(items.next().await.unwrap().is_err());
    assert!(items.next().await.is_none());
    assert_eq!(script.count(), 2);
}

#[tokio::test(start_paused = true)]
async fn maps_give_pairs() {
    let script = Script::new([
        page(r#"{"byName":{"b":2,"a":1},"nextPageToken":"2"}"#),
        page(r#"{"byName":{"c":3}}"#),
    ]);
    let call = Call::new(&Service::new(&client(&script), &API), &LIST);
    let items = ListByName { call }.items().collect().await.unwrap();
    let expected = [("a", 1), ("b", 2), ("c", 3)].map(|(name, n)| (name.to_owned(), n));
    assert_eq!(items, expected);
}

#[tokio::test(start_paused = true)]
async fn a_token_in_the_body_replaces_that_of_the_request() {
    let two = || page(r#"{"nextPageToken":"two"}"#);
    let wrapped = page(r#"{"data":{"nextPageToken":"two"}}"#);
    let script = Script::new([two(), page("{}"), wrapped, page("{}")]);
    let client = client(&script);
    for api in [&API, &WRAPPING] {
        let mut call = Call::new(&Service::new(&client, api), &SEARCH);
        call.body(Search::default().text("q").page_token("one"));
        let mut pages: Pages<Page> = call.pages();
        while let Some(page) = pages.next().await {
            page.unwrap();
        }
    }
    assert_eq!(
        script.each(|sent| sent.body.clone()),
        [
            r#"{"text":"q","pageToken":"one"}"#,
            r#"{"pageToken":"two","text":"q"}"#,
            r#"{"data":{"text":"q","pageToken":"one"}}"#,
            r#"{"data":{"pageToken":"two","text":"q"}}"#,
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn streams_are_streams() {
    fn stream<T>(
        _: &(impl futures_core::Stream<Item = Result<T, gapi_runtime::Error>> + Send + Unpin + 'static),
    ) {
    }
    let script = Script::new(three_pages());
    stream::<String>(&list(&client(&script)).items());
    stream::<Page>(&list(&client(&script)).pages());
}
