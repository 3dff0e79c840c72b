namespace FluentEmail.Core
{
    public interface IFluentEmail
    {
        Models.SendResponse Send(CancellationToken? token = null);
        Task<Models.SendResponse> SendAsync(CancellationToken? token = null);
    }
}

namespace FluentEmail.Core.Models
{
    public class SendResponse;
}
