//! Calls `twins.projects.list`.

use gapi_runtime::AccessToken;
use gapi_runtime::Client;
use gapi_twins_v1::Twins;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = std::env::var("GAPI_TOKEN")?;
    let credentials = AccessToken::new(token)?;
    let client = Client::builder().credentials(credentials).build()?;
    let service = Twins::new(&client);
    let projects = service.projects();
    let call = projects.list();
    let reply = call.send().await?;
    println!("{reply:#?}");
    Ok(())
}
