//! Calls `reservedschemanames.names.call`.

use gapi_reservedschemanames_v1::Reservedschemanames;
use gapi_runtime::AccessToken;
use gapi_runtime::Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = std::env::var("GAPI_TOKEN")?;
    let credentials = AccessToken::new(token)?;
    let client = Client::builder().credentials(credentials).build()?;
    let service = Reservedschemanames::new(&client);
    let names = service.names();
    let call = names.call();
    let reply = call.send().await?;
    println!("{reply:#?}");
    Ok(())
}
