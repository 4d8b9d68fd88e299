using System.Text;

namespace Multistage;

/// <summary>Collects the words of an expansion: unquoted blanks end a word, quoted and escaped ones belong to it.</summary>
internal sealed class WordSplitter
{
    private readonly List<string> _words = [];
    private readonly StringBuilder _word = new();

    /// <summary>Text in which a blank ends the word.</summary>
    public void AddPlain(string text, int start, int end)
    {
        for (var index = start; index < end; index++)
        {
            if (!char.IsWhiteSpace(text[index])) _word.Append(text[index]);
            else EndWord();
        }
    }

    /// <summary>Text that belongs to the word whatever it is.</summary>
    public void AddQuoted(string text) => _word.Append(text);

    /// <summary>
    /// Forgets the word that has begun. BuildKit does so where a <c>${name:-…}</c> begins, which drops what stands before it:
    /// <c>EXPOSE 80${X:-81}</c> exposes 81.
    /// </summary>
    public void DropWord() => _word.Clear();

    public EquatableArray<string> ToWords()
    {
        EndWord();
        return _words.ToArray();
    }

    private void EndWord()
    {
        if (_word.Length == 0) return;
        _words.Add(_word.ToString());
        _word.Clear();
    }
}
