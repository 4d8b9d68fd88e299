namespace Multistage;

/// <content>Reads <c>ARG</c>, which takes no notice of flags.</content>
public sealed partial record Arg
{
    internal static Instruction? Parse(InstructionSource source)
    {
        var words = source.ReadQuotedWords();
        if (words.Count == 0) return source.Refuse("ARG needs a name: ARG name or ARG name=default.", nameof(Declarations));
        var declarations = new ArgDeclaration[words.Count];
        for (var index = 0; index < declarations.Length; index++)
        {
            var word = words[index];
            var equals = word.IndexOf('=');
            if (equals == word.Start)
            {
                return source.Refuse("There is no name before the '='. Write name=default.", nameof(Declarations), word.Start);
            }

            declarations[index] = equals < 0
                ? new(word.ToString())
                : new(word.Between(word.Start, equals).ToString(), word.From(equals + 1).ToString());
        }

        return new Arg(new EquatableArray<ArgDeclaration>(declarations));
    }
}
