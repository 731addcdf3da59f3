//! `examples/first_call.rs`: the one program that the README and the crate's docs quote.

use super::docs;
use super::layout::Expr;
use super::uses::Use;
use crate::ir::{Api, Example};

pub(super) fn print(api: &Api, example: &Example) -> String {
    let library = api.package.replace('-', "_");
    let service = &api.service;
    let mut uses = [
        Use::new(&library, vec![service]),
        Use::new("gapi_runtime", vec!["AccessToken", "Client"]),
    ];
    uses.sort_by(Use::compare);

    let mut out = String::new();
    docs::inner(&mut out, &[docs::paragraph(example.summary.as_str())]);
    out.push('\n');
    for item in &uses {
        item.print(&mut out, "use");
    }
    out.push_str(
        "\n#[tokio::main(flavor = \"current_thread\")]\n\
         async fn main() -> Result<(), Box<dyn std::error::Error>> {\n    \
         let token = std::env::var(\"GAPI_TOKEN\")?;\n    \
         let credentials = AccessToken::new(token)?;\n    \
         let client = Client::builder().credentials(credentials).build()?;\n",
    );
    out.extend([
        "    let service = ",
        service,
        "::new(&client);\n\n    let reply = ",
    ]);
    call(example).write(&mut out, 4, 1);
    out.push_str(";\n    println!(\"{reply:#?}\");\n    Ok(())\n}\n");
    out
}

/// The program without its own docs, as other pages quote it.
pub(super) fn code(example: &str) -> &str {
    example.split_once("\n\n").map_or(example, |(_, code)| code)
}

fn call(example: &Example) -> Expr {
    let mut links: Vec<Expr> = Vec::new();
    if let Some((method, accessors)) = example.path.split_last() {
        links.extend(accessors.iter().map(|name| link(name, &[])));
        links.push(link(method, &example.arguments));
    }
    links.extend([link("send", &[]), Expr::atom(".await?")]);
    Expr::Chain("service".to_owned(), links)
}

fn link(name: &str, arguments: &[String]) -> Expr {
    Expr::Call(
        format!(".{name}"),
        arguments.iter().map(Expr::atom).collect(),
    )
}
