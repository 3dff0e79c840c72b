using System.Security.Cryptography;
using System.Text;

namespace ProductionAgent.Approvals;

/// <summary>Lets only holders of the approver key in. Without a configured key nobody may approve.</summary>
internal sealed class ApproverKeyFilter(IConfiguration configuration) : IEndpointFilter
{
    public const string Header = "X-Approver-Key";
    public const string Setting = "APPROVER_KEY";

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var expected = configuration[Setting];
        var given = context.HttpContext.Request.Headers[Header].ToString();
        return expected is { Length: > 0 } && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(expected), Encoding.UTF8.GetBytes(given))
            ? await next(context)
            : Results.Problem("Approvals need the approver key.", statusCode: StatusCodes.Status401Unauthorized);
    }
}
