//! The resource `cars`.

use std::collections::BTreeMap;

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::AggregatedListWithAnExceedinglyLongNameOfItsOwn;
use crate::schemas::Car;
use crate::schemas::CarList;
use crate::schemas::Names;
use crate::schemas::OddRequest;
use crate::schemas::OldList;
use crate::schemas::SearchRequest;
use crate::schemas::SearchResponse;

/// The resource `cars`.
#[derive(Clone, Debug)]
pub struct Cars {
    pub(crate) service: Service,
}

impl Cars {
    /// Calls the method `pages.cars.aggregatedList`.
    ///
    /// `GET v1/cars:aggregatedList`, method id `pages.cars.aggregatedList`.
    ///
    /// Answers page by page; the items are in `items`.
    pub fn aggregated_list(&self) -> AggregatedList {
        let call = Call::new(&self.service, &AGGREGATED_LIST);
        AggregatedList { call }
    }

    /// Calls the method `pages.cars.all`.
    ///
    /// `GET v1/cars:all`, method id `pages.cars.all`.
    pub fn all(&self) -> All {
        let call = Call::new(&self.service, &ALL);
        All { call }
    }

    /// Calls the method `pages.cars.list`.
    ///
    /// `GET v1/cars:list`, method id `pages.cars.list`.
    ///
    /// Answers page by page; the items are in `cars`.
    pub fn list(&self) -> List {
        let call = Call::new(&self.service, &LIST);
        List { call }
    }

    /// Calls the method `pages.cars.names`.
    ///
    /// `GET v1/cars:names`, method id `pages.cars.names`.
    ///
    /// Answers page by page; the items are in `names`.
    pub fn names(&self) -> NamesCall {
        let call = Call::new(&self.service, &NAMES);
        NamesCall { call }
    }

    /// Calls the method `pages.cars.odd`.
    ///
    /// `POST v1/cars:odd`, method id `pages.cars.odd`.
    ///
    /// Answers page by page; the items are in `names`.
    pub fn odd(&self, request: OddRequest) -> Odd {
        let mut call = Call::new(&self.service, &ODD);
        call.body(request);
        Odd { call }
    }

    /// Calls the method `pages.cars.old`.
    ///
    /// `GET v1/cars:old`, method id `pages.cars.old`.
    ///
    /// Answers page by page; the items are in `cars`.
    pub fn old(&self) -> Old {
        let call = Call::new(&self.service, &OLD);
        Old { call }
    }

    /// Calls the method `pages.cars.search`.
    ///
    /// `POST v1/cars:search`, method id `pages.cars.search`.
    ///
    /// Answers page by page.
    pub fn search(&self, request: SearchRequest) -> Search {
        let mut call = Call::new(&self.service, &SEARCH);
        call.body(request);
        Search { call }
    }

    /// Calls the method `pages.cars.searchRed`.
    ///
    /// `POST v1/cars:searchRed`, method id `pages.cars.searchRed`.
    ///
    /// Answers page by page; the items are in `red`.
    pub fn search_red(&self, request: SearchRequest) -> SearchRed {
        let mut call = Call::new(&self.service, &SEARCH_RED);
        call.body(request);
        SearchRed { call }
    }
}

const AGGREGATED_LIST: Method = Method {
    id: "pages.cars.aggregatedList",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/cars:aggregatedList")],
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Cars::aggregated_list`].
    pub struct AggregatedList -> AggregatedListWithAnExceedinglyLongNameOfItsOwn
    [pages items: BTreeMap<String, Car>] {
        /// The parameter `pageToken`.
        page_token: String = "pageToken",
    }
}

const ALL: Method = Method {
    id: "pages.cars.all",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/cars:all")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Cars::all`].
    pub struct All -> CarList {}
}

const LIST: Method = Method {
    id: "pages.cars.list",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/cars:list")],
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Cars::list`].
    pub struct List -> CarList [pages cars: Vec<Car>] {
        /// The parameter `pageToken`.
        page_token: String = "pageToken",
    }
}

const NAMES: Method = Method {
    id: "pages.cars.names",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/cars:names")],
    paging: Some(Paging {
        token: "page_token",
        next_token: "pageToken",
        ..Paging::DEFAULT
    }),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Cars::names`].
    pub struct NamesCall -> Names [pages names: Vec<String>] {
        /// The parameter `page_token`.
        page_token: String = "page_token",
    }
}

#[allow(clippy::needless_update, reason = "a later runtime may have more")]
const ODD: Method = Method {
    id: "pages.cars.odd",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("v1/cars:odd")],
    paging: Some(Paging {
        token: "page_token",
        token_in_body: true,
        next_token: "pageToken",
        ..Paging::DEFAULT
    }),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Cars::odd`].
    pub struct Odd -> Names [pages names: Vec<String>] {}
}

const OLD: Method = Method {
    id: "pages.cars.old",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/cars:old")],
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Cars::old`].
    pub struct Old -> OldList [pages cars: Vec<String>] {
        /// The parameter `pageToken`.
        page_token: String = "pageToken",
    }
}

const SEARCH: Method = Method {
    id: "pages.cars.search",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("v1/cars:search")],
    paging: Some(Paging {
        token_in_body: true,
        ..Paging::DEFAULT
    }),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Cars::search`].
    pub struct Search -> SearchResponse [pages] {}
}

const SEARCH_RED: Method = Method {
    id: "pages.cars.searchRed",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("v1/cars:searchRed")],
    paging: Some(Paging {
        token_in_body: true,
        ..Paging::DEFAULT
    }),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Cars::search_red`].
    pub struct SearchRed -> SearchResponse [pages red: Vec<Car>] {}
}
