//! Calls `oddnames.names.get`.

use gapi_oddnames_v1::Oddnames;
use gapi_runtime::AccessToken;
use gapi_runtime::Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = std::env::var("GAPI_TOKEN")?;
    let credentials = AccessToken::new(token)?;
    let client = Client::builder().credentials(credentials).build()?;
    let service = Oddnames::new(&client);
    let names = service.names();
    let call = names.get();
    let reply = call.send().await?;
    println!("{reply:#?}");
    Ok(())
}
