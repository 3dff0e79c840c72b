using AgentGuard.Analyzers.CodeFixes.Fixes.StructuredOutput;
using AgentGuard.Analyzers.Rules.StructuredOutput;
using static AgentGuard.Analyzers.Tests.Rules.StructuredOutput.ConstraintsNotEnforcedTests;

namespace AgentGuard.Analyzers.Tests.Rules.StructuredOutput;

/// <summary>What the fix makes of a call whose answer nobody checks.</summary>
public sealed class ConstraintsNotEnforcedFixTests : RuleTests<ConstraintsNotEnforced, ConstraintsNotEnforcedFix>
{
    [Fact]
    public Task CheckedResponse_BecomesAPattern() => VerifyFix(
        """
        using System.ComponentModel.DataAnnotations;
        using Microsoft.Extensions.AI;

        namespace Shop;

        /// <summary>What a customer wants.</summary>
        public sealed record Order([property: Range(1, 999)] int Quantity);

        public class Desk(IChatClient chat)
        {
            public async Task<int> AskAsync(string mail, CancellationToken cancellationToken)
            {
                // One mail, one order.
                ChatResponse<Order> response = await chat.[|GetResponseAsync<Order>|](mail, cancellationToken: cancellationToken).ConfigureAwait(false);
                if (!response.TryGetResult(out var order))
                {
                    throw new FormatException("No order.");
                }

                return order.Quantity;
            }

            public async Task<int> AskAgainAsync(string mail)
            {
                var response = await chat.[|GetResponseAsync<Order>|]([new ChatMessage(ChatRole.User, mail)], new ChatOptions { Temperature = 0 });
                return response.TryGetResult(out var order) && mail.Length > 0 ? order.Quantity : 0;
            }
        }
        """,
        """
        using System.ComponentModel.DataAnnotations;
        using AgentGuard.Runtime;
        using Microsoft.Extensions.AI;

        namespace Shop;

        /// <summary>What a customer wants.</summary>
        [StructuredOutput]
        public sealed partial record Order([property: Range(1, 999)] int Quantity);

        public class Desk(IChatClient chat)
        {
            public async Task<int> AskAsync(string mail, CancellationToken cancellationToken)
            {
                // One mail, one order.
                var response = await chat.GetStructuredAsync<Order>(mail, cancellationToken: cancellationToken).ConfigureAwait(false);
                if (response is not { IsValid: true, Value: { } order })
                {
                    throw new FormatException("No order.");
                }

                return order.Quantity;
            }

            public async Task<int> AskAgainAsync(string mail)
            {
                var response = await chat.GetStructuredAsync<Order>([new ChatMessage(ChatRole.User, mail)], new ChatOptions { Temperature = 0 });
                return response is { IsValid: true, Value: { } order } && mail.Length > 0 ? order.Quantity : 0;
            }
        }
        """,
        project => project.WithGenerators());

    [Fact]
    public Task UncheckedResponse_IsCheckedFirst() => VerifyFix(
        """
        using System.ComponentModel.DataAnnotations;
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat)
        {
            private int _total;

            public async Task AskAsync(ChatMessage mail, CancellationToken ct)
            {
                var response = await chat.[|GetResponseAsync<Order>|](mail, null, true, ct);
                _total += response.Result.Quantity;
            }

            public async Task AskInATryAsync(string mail)
            {
                try
                {
                    var response = await chat.[|GetResponseAsync<Order>|](mail);
                    var order = response.Result;
                    _total += order.Quantity;
                }
                catch (System.Text.Json.JsonException)
                {
                    _total = 0;
                }
            }

            struct Order
            {
                [Range(1, 999)]
                public int Quantity { get; set; }
            }
        }
        """,
        """
        using System.ComponentModel.DataAnnotations;
        using AgentGuard.Runtime;
        using Microsoft.Extensions.AI;

        partial class Desk(IChatClient chat)
        {
            private int _total;

            public async Task AskAsync(ChatMessage mail, CancellationToken ct)
            {
                var response = await chat.GetStructuredAsync<Order>([mail], null, cancellationToken: ct);
                if (!response.IsValid)
                {
                    throw new InvalidOperationException("The model's answer is no valid Order.");
                }

                _total += response.Value.Quantity;
            }

            public async Task AskInATryAsync(string mail)
            {
                try
                {
                    var response = await chat.GetStructuredAsync<Order>(mail);
                    if (!response.IsValid)
                    {
                        throw new System.Text.Json.JsonException("The model's answer is no valid Order.");
                    }

                    var order = response.Value;
                    _total += order.Quantity;
                }
                catch (System.Text.Json.JsonException)
                {
                    _total = 0;
                }
            }

            [StructuredOutput]
            partial struct Order
            {
                [Range(1, 999)]
                public int Quantity { get; set; }
            }
        }
        """,
        project => project.WithGenerators());

    [Fact]
    public Task ResponseInPlace_GetsAName() => VerifyFix(
        """
        using AgentGuard.Runtime;
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat)
        {
            private int _total;

            public async Task<int> AskAsync(string mail)
            {
                var first = (await chat.[|GetResponseAsync<Order>|](mail)).Result;
                var second = (await chat.[|GetResponseAsync<Order>|](mail)).Result.Quantity;
                _total = (await chat.[|GetResponseAsync<Order>|](mail)).Result.Quantity;
                return (await chat.[|GetResponseAsync<Order>|](mail)).Result.Quantity + first.Quantity + second;
            }

            public async Task<int> AskAgainAsync(string mail) =>
                (await chat.[|GetResponseAsync<Order>|](mail)).Result.Quantity;
        }

        [StructuredOutput]
        public partial record Order([property: Bounds(1, 999)] int Quantity);
        """,
        """
        using AgentGuard.Runtime;
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat)
        {
            private int _total;

            public async Task<int> AskAsync(string mail)
            {
                var response = await chat.GetStructuredAsync<Order>(mail);
                if (!response.IsValid)
                {
                    throw new InvalidOperationException("The model's answer is no valid Order.");
                }

                var first = response.Value;
                var response2 = await chat.GetStructuredAsync<Order>(mail);
                if (!response2.IsValid)
                {
                    throw new InvalidOperationException("The model's answer is no valid Order.");
                }

                var second = response2.Value.Quantity;
                var response3 = await chat.GetStructuredAsync<Order>(mail);
                if (!response3.IsValid)
                {
                    throw new InvalidOperationException("The model's answer is no valid Order.");
                }

                _total = response3.Value.Quantity;
                var response4 = await chat.GetStructuredAsync<Order>(mail);
                if (!response4.IsValid)
                {
                    throw new InvalidOperationException("The model's answer is no valid Order.");
                }

                return response4.Value.Quantity + first.Quantity + second;
            }

            public async Task<int> AskAgainAsync(string mail)
            {
                var response = await chat.GetStructuredAsync<Order>(mail);
                if (!response.IsValid)
                {
                    throw new InvalidOperationException("The model's answer is no valid Order.");
                }

                return response.Value.Quantity;
            }
        }

        [StructuredOutput]
        public partial record Order([property: Bounds(1, 999)] int Quantity);
        """,
        project => project.WithGenerators());

    [Fact]
    public Task TypeInAnotherFile_IsChangedThere() => VerifyFix(
        """
        using Microsoft.Extensions.AI;

        namespace Shop;

        public class Desk(IChatClient chat)
        {
            public async Task<int> AskAsync(string mail)
            {
                var response = await chat.[|GetResponseAsync<Order>|](mail);
                return response.TryGetResult(out var order) ? order.Quantity : 0;
            }
        }
        """,
        """
        using AgentGuard.Runtime;
        using Microsoft.Extensions.AI;

        namespace Shop;

        public class Desk(IChatClient chat)
        {
            public async Task<int> AskAsync(string mail)
            {
                var response = await chat.GetStructuredAsync<Order>(mail);
                return response is { IsValid: true, Value: { } order } ? order.Quantity : 0;
            }
        }
        """,
        project => project.WithGenerators().File("Order.cs",
            """
            // The shop's forms.

            namespace Shop;

            public class Order
            {
                [System.ComponentModel.DataAnnotations.Range(1, 999)]
                public int Quantity { get; set; }
            }
            """),
        setupAfter: project => project.WithGenerators().File("Order.cs",
            """
            // The shop's forms.

            using AgentGuard.Runtime;

            namespace Shop;

            [StructuredOutput]
            public partial class Order
            {
                [System.ComponentModel.DataAnnotations.Range(1, 999)]
                public int Quantity { get; set; }
            }
            """));

    [Theory]
    [InlineData("GetResponseAsync<Score[]>", "(mail)", "record Score([property: Range(1, 5)] int Value);", "[0]")]
    [InlineData("GetResponseAsync<Score>", "(mail, useJsonSchemaResponseFormat: false)", "record Score([property: Range(1, 5)] int Value);", "")]
    [InlineData("GetResponseAsync<Score>", "(mail, System.Text.Json.JsonSerializerOptions.Web)", "record Score([property: Range(1, 5)] int Value);", "")]
    [InlineData("GetResponseAsync<Score>", "(mail)", "abstract record Score([property: Range(1, 5)] int Value);", "")]
    [InlineData("GetResponseAsync<Score<int>>", "(mail)", "record Score<T>([property: Range(1, 5)] int Value);", "")]
    [InlineData("GetResponseAsync<Score>", "(mail)", "record Score([property: Range(1, 5)] int Value, object Rest);", "")]
    public Task WhatTheReaderCannotTake_HasNoFix(string method, string arguments, string type, string element) => VerifyNoFix(
        $$"""
        using System.ComponentModel.DataAnnotations;
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat)
        {
            public async Task<int> AskAsync(string mail)
            {
                var response = await chat.[|{{method}}|]{{arguments}};
                return response.Result{{element}}.Value;
            }
        }

        {{type}}
        """,
        project => project.WithGenerators());

    [Fact]
    public Task WithoutThePackage_HasNoFix() => VerifyNoFix(
        InMethod("await store.SaveAsync(response.Result.Code);", marked: true),
        project => project.WithGenerators().WithReferences(SdkReferences.With("Microsoft.Extensions.AI", "Microsoft.Extensions.Logging.Abstractions")));

    [Fact]
    public Task Agent_HasNoFix() => VerifyNoFix(
        $$"""
        using System.ComponentModel.DataAnnotations;
        using Microsoft.Agents.AI;

        class Desk(AIAgent agent)
        {
            public async Task<int> AskAsync(string mail) => (await agent.[|RunAsync<Order>|](mail)).Result.Quantity;
        }

        {{Types}}
        """,
        project => project.WithGenerators());
}
