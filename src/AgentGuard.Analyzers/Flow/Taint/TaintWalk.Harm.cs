using AgentGuard.Analyzers.Flow.Catalogs;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Flow.Taint;

internal sealed partial class TaintWalk
{
    /// <summary>The harm that a call does with its arguments, and with the object it is called on.</summary>
    private void TakeCall(IMethodSymbol method, IOperation? instance, TaintValue receiver, GivenValues given, IOperation call)
    {
        if (given.AreClean && receiver.IsClean)
        {
            return;
        }

        var arguments = given.Arguments;
        var name = NameOf(method);
        foreach (var entry in TaintCatalog.Find(method, TaintEntryKind.Sink))
        {
            if (instance is not null && entry.Parameters.Contains("this"))
            {
                Take(entry.Sinks, receiver, instance.Syntax, call.Syntax, name);
            }

            for (var i = 0; i < arguments.Length; i++)
            {
                if (arguments[i].Parameter is { } parameter && entry.Parameters.Contains(parameter.Name) && TaintTypes.IsText(parameter.Type) && IsMarkup(entry, arguments))
                {
                    TakeArgument(entry.Sinks, i);
                }
            }
        }

        if (method.ContainingType.Name is "Process" or "ProcessStartInfo" && arguments.Length > 1 && IsShell(arguments) && !TaintTypes.IsText(arguments[1].Parameter!.Type))
        {
            TakeArgument(TaintSink.Command, 1);
        }

        var symbol = Sdk.MayHaveRole(method.Name, TaintRoles.Sinks) ? Sdk.Describe(method) : SdkSymbol.Unknown;
        var isSystem = !TaintMessages.IsAnswer(method.ContainingType) && arguments.Any(argument => TaintMessages.IsSystemRole(argument.Value.Syntax));
        var isRole = TaintRoles.IsMessageRole(method);
        for (var i = 0; i < arguments.Length; i++)
        {
            if (given[i].IsClean || arguments[i].Parameter is not { } parameter)
            {
                continue;
            }

            var roles = symbol.RolesOf(parameter.Name);
            foreach (var sink in TaintRoles.SinksOf(roles))
            {
                TakeArgument(sink, i);
            }

            if (isSystem && TaintMessages.IsText(parameter))
            {
                TakeArgument(TaintSink.SystemPrompt, i);
            }

            if (isRole)
            {
                TakeArgument(TaintSink.MessageRole, i);
            }
            else if ((roles & Role.PromptInput) != 0 && TaintMessages.AreMessages(arguments[i].Value.Unwrap().Type))
            {
                Take(TaintSink.MessageRole, given[i].Member("Role"), arguments[i].Value.Syntax, call.Syntax, name);
            }
        }

        void TakeArgument(TaintSink sink, int index) => Take(sink, given[index], arguments[index].Value.Syntax, call.Syntax, name);
    }

    /// <summary>The harm that writing to a property does.</summary>
    private void TakeProperty(IPropertySymbol property, TaintValue value, IOperation written, IOperation assignment)
    {
        if (value.IsClean)
        {
            return;
        }

        var sinks = TaintCatalog.Find(property, TaintEntryKind.Sink).Select(entry => entry.Sinks);
        if (Sdk.MayHaveRole(property.Name, TaintRoles.Sinks | Role.ModelText))
        {
            sinks = sinks.Concat(TaintRoles.SinksOf(Sdk.RolesOf(property)));
            if (Sdk.MayHaveRole(property.Name, Role.ModelText | Role.PromptInput) && !TaintMessages.IsAnswer(property.ContainingType) && TaintMessages.IsSystemMessage(assignment.Syntax, property.Name))
            {
                sinks = sinks.Append(TaintSink.SystemPrompt);
            }
        }

        foreach (var sink in sinks)
        {
            Take(sink, value, written.Syntax, assignment.Syntax, NameOf(property));
        }
    }

    /// <summary>Notes each source of a value that reaches a place it is not safe for.</summary>
    private void Take(TaintSink sink, TaintValue value, SyntaxNode written, SyntaxNode call, string member, string? via = null, SyntaxNode? within = null)
    {
        if (value.IsClean)
        {
            return;
        }

        foreach (var pair in _state.Resolve(value).Flat().Sources)
        {
            if ((pair.Value & sink) == 0)
            {
                _hits[(written.Span, sink, pair.Key)] = new TaintHit(sink, written, call, member, pair.Key, via, within);
            }
        }
    }

    /// <summary>What a message calls a member.</summary>
    private static string NameOf(ISymbol member) => member.IsConstructor() ? "new " + member.ContainingType.Name : member.ContainingType.Name + "." + member.Name;

    /// <summary>Content is markup only when it says so.</summary>
    private static bool IsMarkup(TaintEntry entry, ImmutableArray<IArgumentOperation> arguments) =>
        entry.Name is not ("Content" or "Text")
        || arguments.Any(argument => argument.Parameter?.Name == "contentType" && argument.Value.ConstantValue.Value is string type && type.Contains("html"));
}
