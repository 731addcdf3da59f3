//! Calls `noschemas.things.get`.

use gapi_noschemas_v1::Noschemas;
use gapi_runtime::AccessToken;
use gapi_runtime::Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = std::env::var("GAPI_TOKEN")?;
    let credentials = AccessToken::new(token)?;
    let client = Client::builder().credentials(credentials).build()?;
    let service = Noschemas::new(&client);
    let things = service.things();
    let call = things.get("my-id");
    let reply = call.send().await?;
    println!("{reply:#?}");
    Ok(())
}
